package io.taikei.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.taikei.model.LineAccount;
import io.taikei.reader.PlanReader;
import io.taikei.reader.ReadingFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Accounts for every line of the plans' documents. */
@Command(name = "account", description = "Account for every line of the documents, as content, heading, footnote or "
		+ "else; the exit code is 1 where a line is unaccounted for.")
final class AccountCommand implements Callable<Integer> {

	private static final Path SEEDS = Path.of("seeds");

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Parameters(paramLabel = "FOLDER", description = "A plan's folder; by default, every one below seeds/.")
	private List<Path> folders = new ArrayList<>();

	@Override
	public Integer call() {
		List<Path> chosen = this.folders.isEmpty() ? PlanReader.planFolders(SEEDS) : this.folders;
		PlanReader reader = PlanReader.ofSeeds(SEEDS);
		// Every folder is reported, also after one with unaccounted lines.
		return chosen.stream().map((folder) -> isAccountedFor(folder, reader)).reduce(true, Boolean::logicalAnd) ? 0
				: 1;
	}

	private boolean isAccountedFor(Path folder, PlanReader reader) {
		PrintWriter out = this.spec.commandLine().getOut();
		try {
			LineAccount account = reader.read(folder).account();
			new AccountReport(folder, account).lines().forEach(out::println);
			return account.unaccounted().isEmpty();
		}
		catch (ReadingFailed ex) {
			out.println(ex.getMessage());
			return false;
		}
	}

}
