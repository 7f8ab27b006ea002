package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import io.taikei.reader.document.PlanDescription;

/**
 * Tears one page of a fictional town's table, as the extraction of text from PDF does.
 */
final class TornDocumentPage {

	/** How often a row keeps code, name and initiative on one line. */
	private static final double KEPT = 0.05;

	private final TornDocumentStyle style;

	private final Random random;

	private final Set<String> kept = new HashSet<>();

	private final List<String> lines = new ArrayList<>();

	private final Map<Integer, String> codes = new HashMap<>();

	TornDocumentPage(TornDocumentStyle style, Random random) {
		this.style = style;
		this.random = random;
	}

	/** The lines of the page, and what is true of them. */
	Torn tear(List<TornDocumentEntry> top) {
		List<TornDocumentEntry> entries = top.stream().flatMap(TornDocumentEntry::all).toList();
		List<String> names = this.style.levels().stream().map(PlanDescription.Level::name).toList();
		int late = this.style.lateHeader() ? names.size() / 2 : 0;
		block(List.of(" " + String.join(this.style.columnGap(), names.subList(late, names.size()))));
		entries.forEach(this::writeColumn);
		TornDocumentPieces pieces = new TornDocumentPieces(this.style, this.random);
		entries.stream().filter((entry) -> !this.kept.contains(entry.code())).forEach(pieces::add);
		if (late > 0) {
			block(List.of(String.join(this.style.columnGap(), names.subList(0, late))));
		}
		pieces.inDisorder(late == 0).forEach(this::block);
		if (this.random.nextInt(3) == 0) {
			block(List.of("- " + (10 + this.random.nextInt(80)) + " -"));
		}
		return new Torn(List.copyOf(this.lines), Map.copyOf(this.codes), pieces.orphaned());
	}

	private void writeColumn(TornDocumentEntry entry) {
		if (entry.isReserved()) {
			block(List.of(this.style.print(entry)));
		}
		// Centred in its run, as the row's name is.
		int middle = (entry.depth() > 1 && entry.initiatives().size() % 2 == 1 && this.random.nextDouble() < KEPT)
				? entry.initiatives().size() / 2 : -1;
		for (int i = 0; i < entry.initiatives().size(); i++) {
			this.codes.put(this.lines.size() + 1, this.style.notation().normalised(entry));
			String initiative = entry.initiatives().get(i);
			if (i == middle) {
				this.kept.add(entry.code());
				block(List.of(this.style.print(entry) + " " + entry.title() + " " + initiative));
			}
			else {
				int width = (this.random.nextInt(10) == 0) ? 12 : initiative.length();
				block(TornDocumentPieces.wrap(initiative, width));
			}
		}
	}

	private void block(List<String> block) {
		this.lines.addAll(block);
		this.lines.add("");
	}

	/**
	 * A torn page.
	 *
	 * @param lines its lines
	 * @param codes the code of the row that owns the initiative on a line, from 1
	 * @param orphaned the codes whose names stand apart
	 */
	record Torn(List<String> lines, Map<Integer, String> codes, Set<String> orphaned) {
	}

}
