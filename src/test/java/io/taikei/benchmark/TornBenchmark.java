package io.taikei.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import io.taikei.intake.DraftReader;
import io.taikei.intake.SourceDocuments;
import io.taikei.intake.document.Progress;
import io.taikei.intake.draft.Draft;
import io.taikei.reader.PlanReader;
import io.taikei.reader.torntable.TornCases;
import io.taikei.reader.torntable.TornTableReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads torn tables, of which a right reading is known, by both readers that there are
 * for them, and compares. Both are told the names of the levels. Without folders of cases
 * it makes up tables as docs/torn-tables.md has them.
 */
@Command(name = "torn", description = "How well torn tables are read, by either reader.")
final class TornBenchmark implements Measurement {

	private static final String[] COLUMNS = { "tables", "reader", "cases", "elements", "right", "right %",
			"wrong parent", "of these untold", "right but doubted", "missing", "extra" };

	@Parameters(description = "Folders of cases (input.txt and truth.json).")
	private List<Path> folders = new ArrayList<>();

	@Option(names = "--seed", defaultValue = "10000", description = "The first seed of those made up.")
	private long seed;

	@Option(names = "--documents", defaultValue = "200", description = "How many are made up.")
	private int documents;

	private final PlanReader seeds = PlanReader.ofSeedsAsNeeded(Path.of("seeds"));

	private final TornTableReader described = new TornTableReader(this.seeds.themes());

	private final DraftReader intake = new DraftReader(this.seeds.tornTables());

	@Override
	public MarkdownTable measure() throws IOException {
		if (this.folders.isEmpty()) {
			Path made = Files.createTempDirectory("torn");
			new TornCases(made).write(this.seed, this.documents);
			this.folders.add(made);
		}
		Map<String, BiFunction<Path, IntakeTruth, Draft>> readers = new LinkedHashMap<>();
		readers.put("with a description", (file, truth) -> new DescribedTornTable(file, truth).read(this.described));
		readers.put("intake",
				(file, truth) -> this.intake
					.read(List.of(SourceDocuments.read(file, Progress.NONE)), truth.levelNames())
					.draft());
		MarkdownTable table = new MarkdownTable(COLUMNS);
		for (Path folder : this.folders) {
			for (Map.Entry<String, BiFunction<Path, IntakeTruth, Draft>> reader : readers.entrySet()) {
				IntakeFigures figures = read(folder, reader.getValue());
				table.row(folder.getFileName(), reader.getKey(), figures.cases(), figures.right().all(),
						figures.right().right(), figures.percent(), figures.wrong(), figures.untold(),
						figures.doubted(), figures.missing(), figures.extra());
			}
		}
		return table;
	}

	private static IntakeFigures read(Path folder, BiFunction<Path, IntakeTruth, Draft> reader) throws IOException {
		try (Stream<Path> cases = Files.list(folder)) {
			return cases.filter((one) -> Files.exists(one.resolve("truth.json")))
				.sorted()
				.map((one) -> figures(one, reader))
				.reduce(IntakeFigures::plus)
				.orElseThrow();
		}
	}

	private static IntakeFigures figures(Path one, BiFunction<Path, IntakeTruth, Draft> reader) {
		IntakeTruth truth = IntakeTruth.read(one.resolve("truth.json"));
		Draft draft = reader.apply(one.resolve("input.txt"), truth);
		List<OutlineElement> read = OutlineElement.of(draft);
		return IntakeFigures.of(truth, draft,
				OutlineScore.of(OutlineElement.of(truth, read.isEmpty()), truth.levelNames(), read), read, 0, 0);
	}

}
