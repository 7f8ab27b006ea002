package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.taikei.reader.torntable.layout.TableCode;
import io.taikei.reader.torntable.layout.TableColumn;
import io.taikei.reader.torntable.layout.TableEndings;
import io.taikei.reader.torntable.layout.TablePage;
import io.taikei.reader.torntable.layout.TablePiece;
import io.taikei.reader.torntable.matching.Matching;

/**
 * Joins the names that a page's tearing separated from their codes: what is left over on
 * both sides belongs together, and where several are left over, each name goes where its
 * level's names end alike, the page's cells make most sense of it, and it stands near.
 */
final class TableNames {

	/**
	 * What it counts to stand on the next line but one, and in the same order, on a page
	 * that is in disorder, and how much more where it is in order.
	 */
	private static final double NEAR = 2;

	private static final double IN_ORDER = 0.25;

	/** By then, the names have come to rest, or go round in a circle. */
	private static final int MOST_ROUNDS = 10;

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
	 * the two. Each name is weighed at each code as the cells stand; then the cells are
	 * placed anew with the names, as long as both together make more sense so.
	 */
	List<TableEntry> join(TablePage page) {
		List<TablePiece.Coded> codes = page.orphanedCodes();
		List<TablePiece.Text> names = page.orphanedNames();
		double near = NEAR / (IN_ORDER + 2 * page.disorder());
		if (codes.isEmpty() || names.isEmpty()) {
			return List.of();
		}
		NameWeights weights = weights(Map.of(), texts(names));
		Joined joined = Joined.NONE;
		double best = Double.NEGATIVE_INFINITY;
		for (int round = 0; round < MOST_ROUNDS; round++) {
			Joined next = likeliest(codes, names, weights, near);
			weights = weights(next.names(), next.left());
			double total = weights.ofAll(next.names()) + next.nearness();
			if (total < best + 1e-9) {
				break;
			}
			joined = next;
			best = total;
		}
		return joined.entries();
	}

	/** What names weigh at codes, where nothing is known of the orphans. */
	NameWeights weights(List<String> orphaned) {
		return weights(Map.of(), orphaned);
	}

	private NameWeights weights(Map<TableCode, String> joined, List<String> left) {
		Map<TableCode, String> names = new HashMap<>(this.known);
		names.putAll(joined);
		return new NameWeights(this.column, names, left, this.subjects, this.endings);
	}

	private static Joined likeliest(List<TablePiece.Coded> codes, List<TablePiece.Text> names, NameWeights weights,
			double near) {
		int size = Math.max(codes.size(), names.size());
		double[][] logWeights = new double[size][size];
		for (int name = 0; name < names.size(); name++) {
			for (int code = 0; code < codes.size(); code++) {
				logWeights[name][code] = weights.of(names.get(name).text(), codes.get(code).code())
						+ near * nearness(codes, code, names, name);
			}
		}
		int[] places = new Matching(logWeights).likeliest();
		Joined joined = new Joined(new ArrayList<>(), new HashMap<>(), new ArrayList<>(),
				IntStream.range(0, names.size())
					.filter((name) -> places[name] < codes.size())
					.mapToDouble((name) -> near * nearness(codes, places[name], names, name))
					.sum());
		for (int name = 0; name < names.size(); name++) {
			if (places[name] < codes.size()) {
				joined.add(TableEntry.joined(codes.get(places[name]), names.get(name)));
			}
			else {
				joined.left().add(names.get(name).text());
			}
		}
		return joined;
	}

	/** How near a code and a name stand, by lines and in the order of either. */
	private static double nearness(List<TablePiece.Coded> codes, int code, List<TablePiece.Text> names, int name) {
		int lines = Math.abs(codes.get(code).source().firstLine() - names.get(name).source().firstLine());
		return 1 / (1 + lines / 2.0) + 1.0 / (1 + Math.abs(code - name));
	}

	private static List<String> texts(List<TablePiece.Text> names) {
		return names.stream().map(TablePiece.Text::text).toList();
	}

	/**
	 * Names joined with codes.
	 *
	 * @param entries the entries they make together
	 * @param names the names by their codes
	 * @param left the names that no code is left for
	 * @param nearness how near they stand, as a log weight
	 */
	private record Joined(List<TableEntry> entries, Map<TableCode, String> names, List<String> left, double nearness) {

		static final Joined NONE = new Joined(List.of(), Map.of(), List.of(), 0);

		void add(TableEntry entry) {
			this.entries.add(entry);
			this.names.put(entry.code(), entry.name());
		}

	}

}
