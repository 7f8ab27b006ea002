package io.taikei.reader.torntable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.reader.document.PlanDescription;
import io.taikei.reader.document.PlanFolder;
import io.taikei.source.SourceDocument;

/**
 * The torn table of a town that does not exist, with the plan that it was torn from.
 *
 * @param folder the document and its description
 * @param style how the town prints its table
 * @param entries the true plan's entries of the top level
 * @param codes the code of the row that owns the initiative that begins on a line
 * @param orphaned the codes whose names stand apart
 */
record TornDocument(PlanFolder folder, TornDocumentStyle style, List<TornDocumentEntry> entries,
		Map<Integer, String> codes, Set<String> orphaned) {

	/** The document of a seed: the same seed gives the same document. */
	static TornDocument of(long seed, TornDocumentStock stock) {
		return of(seed, stock, 0);
	}

	/**
	 * The document of a seed, with at least that share of the names apart from their
	 * codes.
	 */
	static TornDocument of(long seed, TornDocumentStock stock, double atLeast) {
		Random random = new Random(seed);
		int levels = List.of(4, 4, 4, 3, 3, 2).get(random.nextInt(6));
		List<TornDocumentEntry> entries = new TornDocumentPlan(random, stock, levels).entries();
		TornDocumentStyle style = TornDocumentStyle.of(random, levels, largest(entries)).withOrphaned(atLeast);
		List<String> lines = new ArrayList<>(random.nextInt(3) == 0 ? List.of("計画の体系", "") : List.of());
		Map<Integer, String> codes = new HashMap<>();
		Set<String> orphaned = new HashSet<>();
		for (int from = 0; from < entries.size();) {
			int to = endOfPage(from, entries.size(), (levels == 2) ? 8 : 2, random);
			TornDocumentPage.Torn page = new TornDocumentPage(style, random).tear(entries.subList(from, to));
			page.codes().forEach((line, code) -> codes.put(lines.size() + line, code));
			orphaned.addAll(page.orphaned());
			// The next page's header may follow without a blank line.
			lines.addAll(page.lines().subList(0, page.lines().size() - random.nextInt(2)));
			from = to;
		}
		PlanDescription description = new PlanDescription(new Municipality("998893", "つくりの市", "架空県"),
				Long.toString(seed), "計画", Plan.Status.DRAFT, new PlanDescription.Period(2027, null),
				PlanDescription.Format.TORN_TABLE, new PlanDescription.Source("table.txt", ""), style.levels(), null);
		return new TornDocument(new PlanFolder(Path.of("."), description, new SourceDocument("table.txt", lines)),
				style, entries, Map.copyOf(codes), Set.copyOf(orphaned));
	}

	/** Pages are of about one length, and what would be left over stays on the last. */
	private static int endOfPage(int from, int end, int length, Random random) {
		int to = from + length / 2 + random.nextInt(length + 1);
		return (end - to < length / 2) ? end : to;
	}

	/** The code that is to be read of an entry. */
	String code(TornDocumentEntry entry) {
		return this.style.notation().normalised(entry);
	}

	private static int largest(List<TornDocumentEntry> entries) {
		return entries.stream()
			.flatMap(TornDocumentEntry::all)
			.flatMap((entry) -> entry.parts().stream())
			.reduce(1, Math::max);
	}

	/** All entries of the true plan. */
	Stream<TornDocumentEntry> all() {
		return this.entries.stream().flatMap(TornDocumentEntry::all);
	}

}
