package io.taikei.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.taikei.cli.answer.AccountReport;
import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.CheckedPlan;
import io.taikei.cli.answer.CommandText;
import io.taikei.cli.answer.DraftAnswer;
import io.taikei.cli.answer.KnownElements;
import io.taikei.cli.answer.ReadAnswer;
import io.taikei.cli.shared.CommandFailed;
import io.taikei.cli.shared.ExitCode;
import io.taikei.cli.shared.Seeds;
import io.taikei.drafting.plan.DocumentsUnreadable;
import io.taikei.drafting.plan.DraftInstructions;
import io.taikei.drafting.plan.PlanDraft;
import io.taikei.intake.DraftReader;
import io.taikei.library.ValidatedPlan;
import io.taikei.library.result.FaultGuard;
import io.taikei.library.result.ProblemReport;
import io.taikei.planfile.PlanFile.DocumentName;
import io.taikei.planfile.form.PlanFileUnreadable;
import io.taikei.planfile.writing.PlanFileWriter;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.source.ReadingFailed;
import io.taikei.source.SourceFile;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Makes a plan file of documents: of those that are named, or of the one that a plan's
 * folder describes.
 */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private Seeds seeds = new Seeds();

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	@Mixin
	private PlanFactsOptions facts = new PlanFactsOptions();

	@Option(names = "--levels", paramLabel = "LEVELS", split = ",")
	private List<String> levels = new ArrayList<>();

	@Option(names = "--mapping", paramLabel = "PLAN_FILE")
	private @Nullable Path mapping;

	@Parameters(paramLabel = "PATH", arity = "1..*")
	private List<Path> paths = new ArrayList<>();

	@Option(names = { "-o", "--output" }, paramLabel = "OUT")
	private @Nullable Path output;

	@Option(names = "--force")
	private boolean force;

	@Override
	public Integer call() {
		Path first = this.paths.getFirst();
		if (this.paths.size() == 1 && (Files.isDirectory(first) || first.toString().endsWith(".yaml"))) {
			return ofFolder(first);
		}
		if (this.output == null) {
			throw new ParameterException(this.spec.commandLine(), CommandText.of("failed.output"));
		}
		return ofDocuments(new NewPlanFileFolder(this.output, this.force));
	}

	private int ofDocuments(NewPlanFileFolder target) {
		DraftAnswer answer;
		try (ReadingBar bar = new ReadingBar()) {
			PlanDraft draft = PlanDraft.read(new DraftReader(this.seeds.reader().tornTables()), this.paths,
					this.facts.facts(), this.levels, said(), bar);
			List<String> written = target.write(draft);
			answer = DraftAnswer.of(draft, CheckedPlan.of(this.seeds.reader(), target.folder(), new KnownElements()),
					written);
		}
		catch (DocumentsUnreadable ex) {
			answer = DraftAnswer.of(this.paths, ex);
		}
		this.format.print(this.spec.commandLine(), List.of(answer));
		return answer.valid() ? ExitCode.WELL : ExitCode.WRONG;
	}

	private @Nullable DraftInstructions said() {
		if (this.mapping == null) {
			return null;
		}
		Path file = this.mapping;
		try {
			return DraftInstructions.of(new SourceFile(file).readUtf8(ProblemMessage.of("plan-file.of-read")))
				.orElseThrow(() -> new CommandFailed(ExitCode.WRONG, CommandText.of("failed.reading", file), null));
		}
		catch (PlanFileUnreadable ex) {
			throw new CommandFailed(ExitCode.WRONG, file + ": " + ex.getMessage(), ex);
		}
	}

	private int ofFolder(Path folder) {
		try {
			PlanReader reader = this.seeds.reader();
			Written written = FaultGuard.over(folder, () -> Written.of(reader, folder));
			ReadAnswer read = read(written, folder);
			tell(read);
			return read.valid() ? ExitCode.WELL : ExitCode.WRONG;
		}
		catch (ReadingFailed ex) {
			tell(new ReadAnswer(folder.toString(), false, null, List.of(), List.of(), null,
					List.of(ProblemReport.of(ex))));
			return ExitCode.WRONG;
		}
	}

	private ReadAnswer read(Written plan, Path folder) {
		return (this.output == null) ? ReadAnswer.of(plan.checked(), plan.files(), List.of(), plan.planFile())
				: ReadAnswer.of(plan.checked(), plan.files(),
						new NewPlanFileFolder(this.output, this.force).write(plan.planFile(), folder, plan.document()),
						null);
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
