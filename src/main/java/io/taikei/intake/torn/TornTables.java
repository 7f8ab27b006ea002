package io.taikei.intake.torn;

import java.util.List;

import io.taikei.model.LineAccount;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.source.SourceDocument;

/**
 * Puts torn tables whose lowest level has no codes together again: what its elements
 * stand below goes by their order and by what they are about.
 */
@FunctionalInterface
public interface TornTables {

	/**
	 * What a table says.
	 * @param levels the names of the levels as the table's header prints them, from the
	 * top; the last has no codes
	 */
	TornTable read(SourceDocument document, List<String> levels);

	/**
	 * A table put together again.
	 *
	 * @param elements its elements, level by level, with ids that only tell them apart
	 * @param account what became of every line
	 * @param problems what could not be made sense of
	 */
	record TornTable(List<PlanElement> elements, LineAccount account, List<Problem> problems) {

		public TornTable {
			elements = List.copyOf(elements);
			problems = List.copyOf(problems);
		}

	}

}
