package io.taikei.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import io.taikei.model.LineAccount;
import io.taikei.reader.PlanReader;
import io.taikei.reader.ReadingFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Accounts for every line of the plans' documents. */
@Command(name = "account", description = "Account for every line of the documents, as content, heading, footnote or "
		+ "else; the exit code is 1 where a line is unaccounted for.")
final class AccountCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private SeedFolders folders = new SeedFolders();

	@Override
	public Integer call() {
		PlanReader reader = this.folders.reader();
		// Every folder is reported, also after one with unaccounted lines.
		return this.folders.chosen()
			.stream()
			.map((folder) -> isAccountedFor(reader, folder))
			.reduce(true, Boolean::logicalAnd) ? 0 : 1;
	}

	private boolean isAccountedFor(PlanReader reader, Path folder) {
		PrintWriter out = this.spec.commandLine().getOut();
		try {
			List<LineAccount> accounts = reader.read(folder).accounts();
			accounts.stream().flatMap((account) -> new AccountReport(folder, account).lines()).forEach(out::println);
			return accounts.stream().allMatch((account) -> account.unaccounted().isEmpty());
		}
		catch (ReadingFailed ex) {
			out.println(ex.getMessage());
			return false;
		}
	}

}
