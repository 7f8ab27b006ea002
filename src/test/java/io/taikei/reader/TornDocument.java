package io.taikei.reader;

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

/**
 * The torn table of a town that does not exist, with the plan that it was torn from.
 *
 * @param folder the document and its description
 * @param entries the true plan's entries of the top level
 * @param codes the code of the row that owns the initiative that begins on a line
 * @param orphaned the codes whose names stand apart
 */
record TornDocument(PlanFolder folder, List<TornDocumentEntry> entries, Map<Integer, String> codes,
		Set<String> orphaned) {

	/** The document of a seed: the same seed gives the same document. */
	static TornDocument of(long seed, TornDocumentStock stock) {
		Random random = new Random(seed);
		int levels = List.of(4, 4, 3).get(random.nextInt(3));
		TornDocumentStyle style = TornDocumentStyle.of(random, levels);
		List<TornDocumentEntry> entries = new TornDocumentPlan(random, stock, levels).entries();
		List<String> lines = new ArrayList<>();
		Map<Integer, String> codes = new HashMap<>();
		Set<String> orphaned = new HashSet<>();
		for (int from = 0; from < entries.size();) {
			int to = Math.min(entries.size(), from + 1 + random.nextInt(3));
			TornDocumentPage.Torn page = new TornDocumentPage(style, random).tear(entries.subList(from, to));
			page.codes().forEach((line, code) -> codes.put(lines.size() + line, code));
			orphaned.addAll(page.orphaned());
			lines.addAll(page.lines());
			from = to;
		}
		PlanDescription description = new PlanDescription(new Municipality("998893", "つくりの市", "架空県"),
				Long.toString(seed), "計画", Plan.Status.DRAFT, new PlanDescription.Period(2027, null),
				PlanDescription.Format.TORN_TABLE, new PlanDescription.Source("table.txt", ""), style.levels(), null);
		return new TornDocument(new PlanFolder(Path.of("."), description, new SourceDocument("table.txt", lines)),
				entries, Map.copyOf(codes), Set.copyOf(orphaned));
	}

	/** All entries of the true plan. */
	Stream<TornDocumentEntry> all() {
		return this.entries.stream().flatMap(TornDocumentEntry::all);
	}

}
