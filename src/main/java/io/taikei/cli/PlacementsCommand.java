package io.taikei.cli;

import java.util.List;
import java.util.concurrent.Callable;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.PlacementAnswer;
import io.taikei.cli.shared.ExitCode;
import io.taikei.cli.shared.SeedFolders;
import io.taikei.reader.PlanReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Compares where the algorithm places initiatives with where somebody who read the
 * document does, and says who that was.
 */
@Command(name = "placements")
final class PlacementsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private SeedFolders folders = new SeedFolders();

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	@Override
	public Integer call() {
		PlanReader reader = this.folders.reader();
		List<PlacementAnswer> plans = this.folders.chosen()
			.stream()
			.map((folder) -> PlacementAnswer.of(reader, folder))
			.toList();
		this.format.print(this.spec.commandLine(), plans);
		return plans.stream().allMatch((plan) -> plan.problems().isEmpty()) ? ExitCode.WELL : ExitCode.WRONG;
	}

}
