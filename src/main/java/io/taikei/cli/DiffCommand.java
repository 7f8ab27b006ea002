package io.taikei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.taikei.library.PlanLibrary;
import io.taikei.reader.PlanReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import org.springframework.context.ApplicationContext;

/** Tells what loading plans would change. */
@Command(name = "diff")
final class DiffCommand extends GraphCommand {

	@Mixin
	private Seeds seeds = new Seeds();

	@Parameters(paramLabel = "PATH", arity = "1..*")
	private List<Path> paths = new ArrayList<>();

	DiffCommand(Class<?> application) {
		super(application);
	}

	@Override
	int run(ApplicationContext context, CommandLine command, AnswerFormat answers) {
		PlanLibrary library = context.getBean(PlanLibrary.class);
		PlanReader reader = this.seeds.reader();
		List<Admitted> plans = new ArrayList<>();
		try {
			Progress.over(this.paths, "Comparing",
					(path) -> plans.add(Admitted.of(path, library.compare(reader, path))));
		}
		finally {
			answers.print(command, plans);
		}
		return plans.stream().anyMatch(Admitted::isRefused) ? ExitCode.WRONG : ExitCode.WELL;
	}

}
