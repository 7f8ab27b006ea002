package io.taikei.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Joins the names that a page's tearing separated from their codes: what is left over on
 * both sides belongs together, and where several are left over, each name goes where the
 * page's cells make most sense of it.
 */
final class TableNames {

	private final TableColumn column;

	private final Map<TableCode, String> known;

	private final Function<String, Set<String>> subjects;

	TableNames(TableColumn column, Map<TableCode, String> known, Function<String, Set<String>> subjects) {
		this.column = column;
		this.known = known;
		this.subjects = subjects;
	}

	/**
	 * The entries that orphaned codes and names make together, as many as the fewer of
	 * the two.
	 * @param codes codes without a name
	 * @param names names without a code
	 */
	List<TableEntry> join(List<TablePiece.Coded> codes, List<TablePiece.Text> names) {
		int size = Math.max(codes.size(), names.size());
		double[][] logWeights = new double[size][size];
		for (int name = 0; name < names.size(); name++) {
			for (int code = 0; code < codes.size(); code++) {
				logWeights[name][code] = logWeight(names.get(name).text(), codes.get(code).code());
			}
		}
		int[] places = new Matching(logWeights).likeliest();
		List<TableEntry> entries = new ArrayList<>();
		for (int name = 0; name < names.size(); name++) {
			if (places[name] < codes.size()) {
				entries.add(TableEntry.joined(codes.get(places[name]), names.get(name)));
			}
		}
		return entries;
	}

	private double logWeight(String name, TableCode code) {
		Map<TableCode, String> names = new HashMap<>(this.known);
		names.put(code, name);
		return new TablePlacer(this.column, names, this.subjects).logTotal();
	}

}
