package io.taikei.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Joins the names that a page's tearing separated from their codes: what is left over on
 * both sides belongs together, and where several are left over, each name goes where its
 * level's names end alike and the page's cells make most sense of it.
 */
final class TableNames {

	private final TableColumn column;

	private final Map<TableCode, String> known;

	private final Function<String, Set<String>> subjects;

	private final TableEndings endings;

	/**
	 * @param column the page's cells and rows
	 * @param known the names of codes that have one
	 * @param subjects what a text is about
	 * @param endings how the names of the document end
	 */
	TableNames(TableColumn column, Map<TableCode, String> known, Function<String, Set<String>> subjects,
			TableEndings endings) {
		this.column = column;
		this.known = Map.copyOf(known);
		this.subjects = subjects;
		this.endings = endings;
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
		exchange(places, codes, names);
		return IntStream.range(0, names.size())
			.filter((name) -> places[name] < codes.size())
			.mapToObj((name) -> TableEntry.joined(codes.get(places[name]), names.get(name)))
			.toList();
	}

	/**
	 * The log weight of a name at a code, where nothing is known of the other orphans.
	 */
	double logWeight(String name, TableCode code) {
		return logWeight(Map.of(code, name));
	}

	/**
	 * Exchanges names as long as the cells make more sense of all of them together, which
	 * each for itself can't tell.
	 */
	private void exchange(int[] places, List<TablePiece.Coded> codes, List<TablePiece.Text> names) {
		double best = logWeight(joined(places, codes, names));
		for (boolean better = true; better;) {
			better = false;
			for (int[] pair : pairs(names.size())) {
				swap(places, pair);
				double weight = logWeight(joined(places, codes, names));
				if (weight > best + 1e-9) {
					best = weight;
					better = true;
				}
				else {
					swap(places, pair);
				}
			}
		}
	}

	private static void swap(int[] places, int[] pair) {
		int place = places[pair[0]];
		places[pair[0]] = places[pair[1]];
		places[pair[1]] = place;
	}

	private static List<int[]> pairs(int size) {
		List<int[]> pairs = new ArrayList<>();
		for (int first = 0; first < size; first++) {
			for (int second = first + 1; second < size; second++) {
				pairs.add(new int[] { first, second });
			}
		}
		return pairs;
	}

	private static Map<TableCode, String> joined(int[] places, List<TablePiece.Coded> codes,
			List<TablePiece.Text> names) {
		Map<TableCode, String> joined = new HashMap<>();
		for (int name = 0; name < names.size(); name++) {
			if (places[name] < codes.size()) {
				joined.put(codes.get(places[name]).code(), names.get(name).text());
			}
		}
		return joined;
	}

	private double logWeight(Map<TableCode, String> joined) {
		Map<TableCode, String> names = new HashMap<>(this.known);
		names.putAll(joined);
		double sense = new TablePlacer(this.column, names, this.subjects).logTotal();
		// Where no placement is possible, the cells tell nothing about the names.
		double total = Double.isFinite(sense) ? sense : 0;
		for (Map.Entry<TableCode, String> entry : joined.entrySet()) {
			total += this.endings.logWeight(entry.getValue(), entry.getKey().depth());
		}
		return total + TableKin.logWeight(names, joined.keySet(), this.subjects);
	}

}
