package io.taikei.intake;

import java.util.List;

import io.taikei.intake.document.ReadRange;
import io.taikei.intake.outline.HeadingGrammar;
import io.taikei.intake.table.TableMapping;
import io.taikei.intake.torn.TornGrammar;

/**
 * How the documents of a plan are read: by the columns of their tables, by their
 * headings, or as tables that were torn apart.
 */
public sealed interface ReadingMethod {

	/** The names of the levels, from the top. */
	List<String> levels();

	/** The parts of the documents that are read; all where there are none. */
	List<ReadRange> ranges();

	/**
	 * The same with other names of the levels.
	 * @param names as many as there are levels
	 */
	ReadingMethod named(List<String> names);

	/** The tree stands in tables; what is outside of them is not read. */
	record OfTables(TableMapping mapping, List<ReadRange> ranges) implements ReadingMethod {

		public OfTables {
			ranges = List.copyOf(ranges);
		}

		@Override
		public List<String> levels() {
			return this.mapping.levels();
		}

		@Override
		public ReadingMethod named(List<String> names) {
			return new OfTables(new TableMapping(names, this.mapping.layouts()), this.ranges);
		}

	}

	/** The tree stands in a table whose columns were torn apart; all of it is read. */
	record OfTornTable(TornGrammar grammar) implements ReadingMethod {

		@Override
		public List<ReadRange> ranges() {
			return List.of();
		}

		@Override
		public List<String> levels() {
			return this.grammar.levels();
		}

		@Override
		public ReadingMethod named(List<String> names) {
			return new OfTornTable(this.grammar.named(names));
		}

	}

	/** The tree stands in headings, and in the tables below them. */
	record OfHeadings(HeadingGrammar grammar) implements ReadingMethod {

		@Override
		public List<ReadRange> ranges() {
			return this.grammar.ranges();
		}

		@Override
		public List<String> levels() {
			return this.grammar.levels();
		}

		@Override
		public ReadingMethod named(List<String> names) {
			return new OfHeadings(new HeadingGrammar(names, this.grammar.classes(), this.grammar.subheadings(),
					this.grammar.part(), this.grammar.ranges()));
		}

	}

}
