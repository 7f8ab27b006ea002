package io.taikei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.ImportAnswer;
import io.taikei.cli.shared.CommandFile;
import io.taikei.cli.shared.ExitCode;
import io.taikei.model.Decision.Reviewer;
import io.taikei.reviewing.DecisionFiles;
import io.taikei.reviewing.ImportReport;
import io.taikei.review.DecisionFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a file of decisions, without the graph. */
@Command(name = "validate")
final class ValidateMappingsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	@Parameters(paramLabel = "FILE")
	private Path file = Path.of("decisions.sssom.tsv");

	@Override
	public Integer call() {
		DecisionFile read = DecisionFiles.read(String.valueOf(this.file.getFileName()), CommandFile.bytes(this.file),
				new Reviewer(System.getProperty("user.name"), "REVIEWER"));
		ImportReport report = ImportReport.of(read);
		this.format.print(this.spec.commandLine(), List.of(new ImportAnswer(report)));
		return report.refused() ? ExitCode.WRONG : ExitCode.WELL;
	}

}
