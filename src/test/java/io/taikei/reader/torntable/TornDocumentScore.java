package io.taikei.reader.torntable;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.model.ElementId;
import io.taikei.model.FutureVision;
import io.taikei.model.Initiative;
import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.reader.document.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is right in what was read from a torn document.
 *
 * @param names codes that have their right name
 * @param orphans codes torn from their names that have the right one again
 * @param visions visions with the right number, field and title
 * @param initiatives initiatives in the right row, those that the document states among
 * them
 * @param lines lines that are accounted for
 * @param placements inferred places of initiatives
 * @param numbers inferred numbers of visions, once for each element right below
 */
record TornDocumentScore(Share names, Share orphans, Share visions, Share initiatives, Share lines,
		Reliability placements, Reliability numbers) {

	static final TornDocumentScore NONE = new TornDocumentScore(Share.NONE, Share.NONE, Share.NONE, Share.NONE,
			Share.NONE, Reliability.NONE, Reliability.NONE);

	static TornDocumentScore of(TornDocument document, Reading reading) {
		Map<String, PlanElement> read = reading.plan()
			.elements()
			.stream()
			.collect(Collectors.toMap((element) -> code(element.id()), Function.identity()));
		int lines = reading.accounts().getFirst().lines().size();
		TornDocumentScore score = new TornDocumentScore(Share.NONE, Share.NONE, Share.NONE, Share.NONE,
				new Share(lines - reading.accounts().getFirst().unaccounted().size(), lines), Reliability.NONE,
				Reliability.NONE);
		for (TornDocumentEntry entry : document.all().toList()) {
			score = score.plus(document.style().isLabelled(entry) ? ofVision(document, entry, read)
					: ofName(document, entry, read));
		}
		return score.plus(ofInitiatives(document, reading));
	}

	TornDocumentScore plus(TornDocumentScore other) {
		return new TornDocumentScore(this.names.plus(other.names), this.orphans.plus(other.orphans),
				this.visions.plus(other.visions), this.initiatives.plus(other.initiatives),
				this.lines.plus(other.lines), this.placements.plus(other.placements), this.numbers.plus(other.numbers));
	}

	private static TornDocumentScore ofName(TornDocument document, TornDocumentEntry entry,
			Map<String, PlanElement> read) {
		PlanElement element = read.get(document.code(entry));
		Share name = Share.of(element != null && element.label().title().equals(entry.title()));
		return new TornDocumentScore(name, document.orphaned().contains(entry.code()) ? name : Share.NONE, Share.NONE,
				Share.NONE, Share.NONE, Reliability.NONE, Reliability.NONE);
	}

	private static TornDocumentScore ofVision(TornDocument document, TornDocumentEntry entry,
			Map<String, PlanElement> read) {
		boolean numbered = read.get(document.code(entry)) instanceof FutureVision vision
				&& entry.field().equals(vision.field());
		PlanElement element = read.get(document.code(entry));
		boolean right = numbered && element != null && entry.title().equals(element.label().title());
		Reliability numbers = Reliability.NONE;
		for (TornDocumentEntry child : entry.children()) {
			numbers = numbers.plus(reliability(read.get(document.code(child)), numbered));
		}
		return new TornDocumentScore(Share.NONE, Share.NONE, Share.of(right), Share.NONE, Share.NONE, Reliability.NONE,
				numbers);
	}

	private static TornDocumentScore ofInitiatives(TornDocument document, Reading reading) {
		Map<Integer, Initiative> read = reading.plan()
			.elements(Initiative.class)
			.stream()
			.collect(Collectors.toMap((initiative) -> initiative.label().source().firstLine(), Function.identity()));
		Share share = Share.NONE;
		Reliability placements = Reliability.NONE;
		for (Map.Entry<Integer, String> row : document.codes().entrySet()) {
			Initiative initiative = read.get(row.getKey());
			boolean right = initiative != null
					&& code(initiative.placements().getFirst().parent()).equals(row.getValue());
			share = share.plus(Share.of(right));
			placements = placements.plus(reliability(initiative, right));
		}
		return new TornDocumentScore(Share.NONE, Share.NONE, Share.NONE, share, Share.NONE, placements,
				Reliability.NONE);
	}

	/**
	 * What an element's place says about itself, where the document does not state it.
	 */
	private static Reliability reliability(@Nullable PlanElement element, boolean right) {
		if (element == null || element.placements().getFirst().standing() == Provenance.STATED) {
			return Reliability.NONE;
		}
		Placement placement = element.placements().getFirst();
		return Reliability.of(placement.confidence(), right);
	}

	private static String code(ElementId id) {
		return id.value().replaceFirst(".*:", "");
	}

}
