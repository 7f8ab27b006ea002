package io.taikei.benchmark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.taikei.intake.DraftReader;
import io.taikei.intake.SourceDocuments;
import io.taikei.intake.document.Progress;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.file.SourceUnreadable;
import io.taikei.reader.PlanReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads documents of which a right reading is known, and compares. The folders hold a
 * folder a case, with the document ({@code input.*}) and {@code truth.json}.
 */
@Command(name = "intake", description = "How well documents of cities are read.")
final class IntakeBenchmark implements Measurement {

	private static final DraftReader READER = new DraftReader(
			PlanReader.ofSeedsAsNeeded(Path.of("seeds")).tornTables());

	private static final Draft NOTHING = new Draft(List.of(), List.of(), List.of(), List.of());

	@Parameters(arity = "1..*", description = "Folders of cases.")
	private List<Path> folders = List.of();

	@Option(names = "--case", defaultValue = "", description = "Only the cases whose names hold this.")
	private String name = "";

	@Option(names = "--list", description = "Name each element that is not right, and each doubt.")
	private boolean list;

	private final Map<String, IntakeFigures> byFormat = new TreeMap<>();

	@Override
	public MarkdownTable measure() throws IOException {
		for (Path folder : this.folders) {
			try (Stream<Path> cases = Files.list(folder)) {
				for (Path one : cases.filter((path) -> Files.exists(path.resolve("truth.json"))).sorted().toList()) {
					read(one);
				}
			}
		}
		return IntakeFigures.table(this.byFormat);
	}

	private void read(Path folder) throws IOException {
		IntakeTruth truth = IntakeTruth.read(folder.resolve("truth.json"));
		if (!truth.name().contains(this.name)) {
			return;
		}
		PeakHeap heap = PeakHeap.begin();
		long begin = System.nanoTime();
		Draft draft = draft(folder);
		double seconds = (System.nanoTime() - begin) / 1e9;
		List<OutlineElement> read = OutlineElement.of(draft);
		OutlineScore score = OutlineScore.of(OutlineElement.of(truth, read.isEmpty()), truth.levelNames(), read);
		this.byFormat.merge(truth.format(), IntakeFigures.of(truth, draft, score, read, seconds, heap.megabytes()),
				IntakeFigures::plus);
		if (this.list) {
			list(truth, draft, score, new ToldElements(draft, read));
		}
	}

	private static Draft draft(Path folder) throws IOException {
		try (DirectoryStream<Path> inputs = Files.newDirectoryStream(folder, "input.*")) {
			return draftOf(inputs.iterator().next());
		}
		catch (SourceUnreadable ex) {
			System.err.println(ex.getMessage());
			return NOTHING;
		}
	}

	/** A document as the application reads it. */
	private static Draft draftOf(Path file) {
		return READER.read(List.of(SourceDocuments.read(file, Progress.NONE)), List.of()).draft();
	}

	private static void list(IntakeTruth truth, Draft draft, OutlineScore score, ToldElements told) {
		System.err.printf("%s: %d of %d%n", truth.name(), score.right().size(), score.elements());
		score.wrong()
			.forEach((right, wrong) -> System.err.printf("  wrong%s %s, read %s%n", told.isTold(wrong) ? "" : " untold",
					right, wrong));
		score.missing().forEach((missing) -> System.err.printf("  missing %s%n", missing));
		score.extra().forEach((extra) -> System.err.printf("  extra %s%n", extra));
		draft.doubts()
			.forEach((doubt) -> System.err.printf("  %s %s (%d places)%n", doubt.kind(), doubt.text().en(),
					doubt.places().size()));
	}

}
