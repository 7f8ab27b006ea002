package io.taikei.reader;

import java.nio.file.Path;
import java.util.stream.LongStream;

/** Prints the tables of docs/torn-tables.md: how much of what is torn comes together. */
final class TornTableAccuracy {

	private final TornTableReader reader = new TornTableReader(PlanReader.ofSeeds(Path.of("seeds")).themes());

	private TornTableAccuracy() {
	}

	public static void main(String[] arguments) {
		new TornTableAccuracy().print();
	}

	private void print() {
		TornDocumentStock stock = TornDocumentStock.read();
		long t0 = System.nanoTime();
		TornDocumentScore score = LongStream.range(0, 200)
			.mapToObj((seed) -> TornDocument.of(seed, stock))
			.map((document) -> TornDocumentScore.of(document, this.reader.read(document.folder())))
			.reduce(TornDocumentScore.NONE, TornDocumentScore::plus);
		System.out.println((System.nanoTime() - t0) / 1e9);
		System.out.println("names " + score.names());
		System.out.println("orphans " + score.orphans());
		System.out.println("visions " + score.visions());
		System.out.println("initiatives " + score.initiatives());
		System.out.println("lines " + score.lines());
		print(score.placements());
		print(score.numbers());
	}

	private void print(Reliability reliability) {
		System.out.println("ECE " + reliability.calibrationError() + " loss " + reliability.logLoss());
		for (Reliability.Bin bin : reliability.bins()) {
			System.out.printf("| %.2f to %.2f | %.3f | %s |%n", bin.from(), bin.to(), bin.said(), bin.share());
		}
	}

}
