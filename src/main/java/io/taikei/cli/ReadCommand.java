package io.taikei.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import io.taikei.cli.answer.AccountReport;
import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.CheckedPlan;
import io.taikei.cli.answer.ReadAnswer;
import io.taikei.library.FaultGuard;
import io.taikei.library.ProblemReport;
import io.taikei.library.ValidatedPlan;
import io.taikei.planfile.PlanFile.DocumentName;
import io.taikei.planfile.PlanFileWriter;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.source.ReadingFailed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a plan file of a document. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private Seeds seeds = new Seeds();

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	@Parameters(paramLabel = "FOLDER")
	private Path folder = Path.of("");

	@Option(names = { "-o", "--output" }, paramLabel = "OUT")
	private @Nullable Path output;

	@Option(names = "--force")
	private boolean force;

	@Override
	public Integer call() {
		try {
			PlanReader reader = this.seeds.reader();
			Written written = FaultGuard.over(this.folder, () -> Written.of(reader, this.folder));
			ReadAnswer read = read(written);
			tell(read);
			return read.valid() ? ExitCode.WELL : ExitCode.WRONG;
		}
		catch (ReadingFailed ex) {
			tell(new ReadAnswer(this.folder.toString(), false, null, List.of(), List.of(), null,
					List.of(ProblemReport.of(ex))));
			return ExitCode.WRONG;
		}
	}

	private ReadAnswer read(Written plan) {
		return (this.output == null) ? ReadAnswer.of(plan.checked(), plan.files(), List.of(), plan.planFile())
				: ReadAnswer.of(plan.checked(), plan.files(), new NewPlanFileFolder(this.output, this.force)
					.write(plan.planFile(), this.folder, plan.document()), null);
	}

	/** In words, standard output is for the plan file alone. */
	private void tell(ReadAnswer read) {
		if (this.format.isJson()) {
			this.format.print(this.spec.commandLine(), List.of(read));
			return;
		}
		if (read.planFile() != null) {
			PrintWriter out = this.spec.commandLine().getOut();
			out.print(read.planFile());
			out.flush();
		}
		read.lines(this.spec.commandLine().getColorScheme().ansi()).forEach(this.spec.commandLine().getErr()::println);
	}

	/**
	 * A plan that was read and is written down.
	 *
	 * @param checked what validation says of it
	 * @param files what became of the lines of its files
	 * @param planFile the text of the plan file
	 * @param document the document that it was read from; null where there is none
	 */
	private record Written(CheckedPlan checked, List<AccountReport> files, String planFile,
			@Nullable DocumentName document) {

		static Written of(PlanReader reader, Path folder) {
			Reading reading = reader.read(folder);
			DocumentName document = PlanReader.document(folder).orElse(null);
			return new Written(CheckedPlan.of(ValidatedPlan.of(folder, reading)),
					reading.accounts().stream().map((account) -> AccountReport.of(folder, account)).toList(),
					new PlanFileWriter(reading.plan(), document).write(), document);
		}

	}

}
