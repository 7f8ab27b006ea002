package io.taikei.cli.graph;

import java.nio.file.Path;
import java.util.List;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.ImportAnswer;
import io.taikei.cli.shared.CommandFile;
import io.taikei.cli.shared.ExitCode;
import io.taikei.model.Decision.Reviewer;
import io.taikei.review.OnConflict;
import io.taikei.reviewing.DecisionExchange;
import io.taikei.reviewing.ImportReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.context.ApplicationContext;

/** Takes a file of decisions into the ledger. */
@Command(name = "import")
public final class ImportMappingsCommand extends GraphCommand {

	/** Who may write to the graph itself may do all. */
	private static final String WHO_MAY_ADMINISTER = "ADMIN";

	@Parameters(paramLabel = "FILE")
	private Path file = Path.of("decisions.sssom.tsv");

	@Option(names = "--dry-run")
	private boolean dryRun;

	@Option(names = "--on-conflict", paramLabel = "WHAT", defaultValue = "refuse")
	private OnConflict onConflict = OnConflict.REFUSE;

	@Option(names = "--reviewer", paramLabel = "NAME", defaultValue = "${sys:user.name}")
	private String reviewer = "";

	public ImportMappingsCommand(Class<?> application) {
		super(application);
	}

	@Override
	int run(ApplicationContext context, CommandLine command, AnswerFormat answers) {
		ImportReport report = ImportReport.of(
				context.getBean(DecisionExchange.class)
					.take(String.valueOf(this.file.getFileName()), CommandFile.bytes(this.file),
							new Reviewer(this.reviewer, WHO_MAY_ADMINISTER), this.onConflict, this.dryRun),
				this.dryRun);
		answers.print(command, List.of(new ImportAnswer(report)));
		return report.refused() ? ExitCode.WRONG : ExitCode.WELL;
	}

}
