package io.taikei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.CommandText;
import io.taikei.cli.answer.CountedFrequencies;
import io.taikei.cli.answer.ProblemText;
import io.taikei.cli.shared.CommandFailed;
import io.taikei.cli.shared.ExitCode;
import io.taikei.cli.shared.WorkProgress;
import io.taikei.cli.shared.Seeds;
import io.taikei.library.ValidatedPlan;
import io.taikei.library.result.FaultGuard;
import io.taikei.library.result.ProblemReport;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.PlanAnalyser;
import io.taikei.reader.PlanReader;
import io.taikei.validation.ValidationResult;
import io.taikei.vocabulary.FrequencyTable;
import io.taikei.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts in how many elements of plans each word and theme occurs. */
@Command(name = "frequencies")
final class FrequenciesCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private Seeds seeds = new Seeds();

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	@Parameters(paramLabel = "PLAN", arity = "1..*")
	private List<Path> paths = List.of();

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true)
	private Path output = Path.of("");

	@Option(names = "--force")
	private boolean force;

	@Override
	public Integer call() {
		if (Files.exists(this.output) && !this.force) {
			throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.exists", this.output), null);
		}
		List<AnalysedPlan> corpus = new ArrayList<>();
		List<ProblemReport> errors = new ArrayList<>();
		// What is counted here may be missing, or wrong, where it stands so far.
		Vocabulary vocabulary = Vocabulary.withoutFrequencies(this.seeds.folder());
		PlanReader reader = new PlanReader(vocabulary.themes());
		PlanAnalyser analyser = new PlanAnalyser(vocabulary.themes());
		WorkProgress.over(plans(), "Counting", (path) -> {
			ValidatedPlan plan = FaultGuard.over(path, () -> ValidatedPlan.read(reader, path));
			switch (plan.result()) {
				case ValidationResult.Valid valid -> corpus.add(analyser.analyse(plan.plan()));
				case ValidationResult.Invalid invalid -> errors.addAll(plan.problems());
			}
		});
		if (!errors.isEmpty()) {
			ProblemText.lines(errors, this.spec.commandLine().getColorScheme().ansi())
				.forEach(this.spec.commandLine().getErr()::println);
			return ExitCode.WRONG;
		}
		DocumentFrequencies frequencies = DocumentFrequencies.of(corpus);
		write(frequencies);
		this.format.print(this.spec.commandLine(), List.of(CountedFrequencies.of(this.output, frequencies)));
		return ExitCode.WELL;
	}

	/** The plans that are named, and those of folders of plans. */
	private List<Path> plans() {
		return this.paths.stream().flatMap((path) -> {
			List<Path> folders = Files.isDirectory(path) ? PlanReader.planFolders(path) : List.of();
			return folders.isEmpty() ? Stream.of(path) : folders.stream();
		}).toList();
	}

	private void write(DocumentFrequencies frequencies) {
		try {
			Files.writeString(this.output, FrequencyTable.write(frequencies));
		}
		catch (IOException ex) {
			throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.folder", this.output, ex), ex);
		}
	}

}
