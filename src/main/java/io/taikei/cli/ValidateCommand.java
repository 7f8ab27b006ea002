package io.taikei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import io.taikei.reader.PlanReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells everything that is wrong with plans. */
@Command(name = "validate",
		description = "Tell everything that is wrong with plans, with file, line and what to do. Nothing is loaded.",
		footer = "  taikei validate seeds/kiyose my-city/plan.yaml")
final class ValidateCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private Seeds seeds = new Seeds();

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "A plan file, or a plan's folder with plan.yaml.")
	private List<Path> paths = List.of();

	@Override
	public Integer call() {
		PlanReader reader = this.seeds.reader();
		List<CheckedPlan> plans = this.paths.stream().map((path) -> CheckedPlan.of(reader, path)).toList();
		this.format.print(this.spec.commandLine(), plans);
		if (plans.size() > 1 && !this.format.isJson()) {
			this.spec.commandLine()
				.getOut()
				.printf("%d plans: %s%n", plans.size(),
						Finding.count(plans.stream().flatMap((plan) -> plan.problems().stream()).toList()));
		}
		return plans.stream().allMatch(CheckedPlan::valid) ? ExitCode.WELL : ExitCode.WRONG;
	}

}
