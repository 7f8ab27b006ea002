package io.taikei.cli;

import java.util.List;
import java.util.concurrent.Callable;

import io.taikei.cli.answer.PlanAccount;
import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.shared.ExitCode;
import io.taikei.cli.shared.SeedFolders;
import io.taikei.reader.PlanReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Accounts for every line of the plans' documents. */
@Command(name = "account")
final class AccountCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private SeedFolders folders = new SeedFolders();

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	/** Every folder is reported, also after one with unaccounted lines. */
	@Override
	public Integer call() {
		PlanReader reader = this.folders.reader();
		List<PlanAccount> plans = this.folders.chosen()
			.stream()
			.map((folder) -> PlanAccount.of(reader, folder))
			.toList();
		this.format.print(this.spec.commandLine(), plans);
		return plans.stream().allMatch(PlanAccount::isComplete) ? ExitCode.WELL : ExitCode.WRONG;
	}

}
