package io.taikei.reader.torntable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.LongStream;

import io.taikei.model.Theme;
import io.taikei.reader.PlanReader;

/** Prints the tables of docs/torn-tables.md: how much of what is torn comes together. */
final class TornTableAccuracy {

	private static final int DOCUMENTS = 200;

	/** Far from the seeds that the reader was written with. */
	private static final int FIRST_SEED = 10_000;

	private final TornDocumentStock stock = TornDocumentStock.read();

	private TornTableAccuracy() {
	}

	public static void main(String[] arguments) {
		new TornTableAccuracy().print();
	}

	private void print() {
		TornDocumentScore score = score(PlanReader.ofSeeds(Path.of("seeds")).themes());
		TornDocumentScore words = score(List.of());
		System.out.printf("| %d documents | with the vocabulary | without it |%n|---|---|---|%n", DOCUMENTS);
		row("lines accounted for", score, words, TornDocumentScore::lines);
		row("codes with their right names", score, words, TornDocumentScore::names);
		row("orphaned codes with their right names", score, words, TornDocumentScore::orphans);
		row("visions with the right number and title", score, words, TornDocumentScore::visions);
		row("initiatives in the right row", score, words, TornDocumentScore::initiatives);
		row("expected calibration error of placements", score, words, (of) -> percent(of.placements()));
		row("expected calibration error of visions' numbers", score, words, (of) -> percent(of.numbers()));
		System.out.printf("%n| confidence | said | right | right without the vocabulary |%n|---|---|---|---|%n");
		for (int bin = 0; bin < score.placements().bins().size(); bin++) {
			Reliability.Bin with = score.placements().bins().get(bin);
			System.out.printf(Locale.ROOT, "| %.2f to %.2f | %.1f %% | %s | %s |%n", with.from(), with.to(),
					100 * with.said(), with.share(), words.placements().bins().get(bin).share());
		}
	}

	private TornDocumentScore score(List<Theme> themes) {
		TornTableReader reader = new TornTableReader(themes);
		return LongStream.range(FIRST_SEED, FIRST_SEED + DOCUMENTS)
			.mapToObj((seed) -> TornDocument.of(seed, this.stock))
			.map((document) -> TornDocumentScore.of(document, reader.read(document.folder())))
			.reduce(TornDocumentScore.NONE, TornDocumentScore::plus);
	}

	private static void row(String name, TornDocumentScore score, TornDocumentScore words,
			Function<TornDocumentScore, Object> part) {
		System.out.printf("| %s | %s | %s |%n", name, part.apply(score), part.apply(words));
	}

	private static String percent(Reliability reliability) {
		return "%.1f %%".formatted(100 * reliability.calibrationError());
	}

}
