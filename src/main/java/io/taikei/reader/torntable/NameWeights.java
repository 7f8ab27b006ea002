package io.taikei.reader.torntable;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.taikei.reader.torntable.layout.TableCode;
import io.taikei.reader.torntable.layout.TableColumn;
import io.taikei.reader.torntable.layout.TableEndings;

/**
 * What a name that lost its code weighs at each code of its page: what it shares with the
 * cells below and the names around, and how names of that level end.
 */
final class NameWeights {

	private final ExpectedFit fit;

	private final TableKin kin;

	private final TableEndings endings;

	/**
	 * @param column the page's cells and rows
	 * @param names the names of codes, known or tried
	 * @param others the names that have no code yet
	 * @param subjects what a text is about
	 * @param endings how the names of the document end
	 */
	NameWeights(TableColumn column, Map<TableCode, String> names, Collection<String> others,
			Function<String, Set<String>> subjects, TableEndings endings) {
		this.fit = new ExpectedFit(column, names, others, subjects);
		this.kin = new TableKin(names, others, subjects);
		this.endings = endings;
	}

	/** The log weight of a name at a code. */
	double of(String name, TableCode code) {
		return this.fit.of(name, code) + besideCells(name, code);
	}

	/** The log weight of names at their codes, which are among the names given. */
	double ofAll(Map<TableCode, String> joined) {
		double total = this.fit.logTotal();
		for (Map.Entry<TableCode, String> entry : joined.entrySet()) {
			total += besideCells(entry.getValue(), entry.getKey());
		}
		return total;
	}

	private double besideCells(String name, TableCode code) {
		return this.kin.logWeight(name, code) + this.endings.logWeight(name, code.depth());
	}

}
