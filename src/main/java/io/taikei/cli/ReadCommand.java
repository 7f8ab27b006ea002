package io.taikei.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import io.taikei.planfile.PlanFile.DocumentName;
import io.taikei.planfile.PlanFileWriter;
import io.taikei.reader.PlanReader;
import io.taikei.reader.Reading;
import io.taikei.reader.ReadingFailed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a plan file of a document. */
@Command(name = "read",
		description = { "Read a document, and write the plan in it as a plan file, which people can correct.",
				"What became of every line, and what is wrong, is told on standard error." },
		footer = "  taikei read seeds/nishitokyo -o my-copy")
final class ReadCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private Seeds seeds = new Seeds();

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	@Parameters(paramLabel = "FOLDER",
			description = "The document's folder, with a plan.yaml that describes the document.")
	private Path folder = Path.of("");

	@Option(names = { "-o", "--output" }, paramLabel = "OUT",
			description = "The folder to write plan.yaml into, with a copy of the document. "
					+ "Without it, the plan file goes to standard output.")
	private @Nullable Path output;

	@Option(names = "--force", description = "Overwrite the files in OUT.")
	private boolean force;

	@Override
	public Integer call() {
		try {
			ReadPlan read = read(this.seeds.reader().read(this.folder));
			tell(read);
			return read.valid() ? ExitCode.WELL : ExitCode.WRONG;
		}
		catch (ReadingFailed ex) {
			tell(new ReadPlan(this.folder.toString(), false, null, List.of(), List.of(), null,
					List.of(Finding.of(ex))));
			return ExitCode.WRONG;
		}
	}

	private ReadPlan read(Reading reading) {
		DocumentName document = PlanReader.document(this.folder).orElse(null);
		String planFile = new PlanFileWriter(reading.plan(), document).write();
		List<AccountReport> files = reading.accounts()
			.stream()
			.map((account) -> AccountReport.of(this.folder, account))
			.toList();
		CheckedPlan checked = CheckedPlan.of(this.folder, reading);
		return (this.output == null) ? ReadPlan.of(checked, files, List.of(), planFile) : ReadPlan.of(checked, files,
				new PlanFileFolder(this.output, this.force).write(planFile, this.folder, document), null);
	}

	/** In words, standard output is for the plan file alone. */
	private void tell(ReadPlan read) {
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

}
