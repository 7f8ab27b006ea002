package io.taikei.cli.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.IntakeAnswer;
import io.taikei.cli.shared.ExitCode;
import io.taikei.cli.shared.WorkProgress;
import io.taikei.cli.shared.Seeds;
import io.taikei.library.PlanLibrary;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.reader.PlanReader;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import org.springframework.context.ApplicationContext;

/** A command that brings plans to the graph. */
abstract class IntakeCommand extends GraphCommand {

	private final String task;

	@Mixin
	private Seeds seeds = new Seeds();

	@Parameters(paramLabel = "PATH", arity = "1..*")
	private List<Path> paths = new ArrayList<>();

	/**
	 * Such a command.
	 * @param application the application's class
	 * @param task what it does, as it is shown while it does it
	 */
	IntakeCommand(Class<?> application, String task) {
		super(application);
		this.task = task;
	}

	/** Brings one plan. */
	abstract PlanIntakeResult take(PlanLibrary library, PlanReader reader, Path path);

	@Override
	int run(ApplicationContext context, CommandLine command, AnswerFormat answers) {
		PlanLibrary library = context.getBean(PlanLibrary.class);
		PlanReader reader = this.seeds.reader();
		List<IntakeAnswer> plans = new ArrayList<>();
		try {
			WorkProgress.over(this.paths, this.task, (path) -> {
				plans.add(IntakeAnswer.of(path, take(library, reader, path)));
				requireDatabase(plans.getLast());
			});
		}
		finally {
			answers.print(command, plans);
		}
		return plans.stream().anyMatch(IntakeAnswer::isWrong) ? ExitCode.WRONG : ExitCode.WELL;
	}

}
