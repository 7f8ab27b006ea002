package io.taikei.cli.graph;

import java.util.ArrayList;
import java.util.List;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.CommandText;
import io.taikei.cli.answer.IntakeAnswer;
import io.taikei.cli.shared.ExitCode;
import io.taikei.library.PlanLibrary;
import io.taikei.model.PlanId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.springframework.context.ApplicationContext;

/** Removes plans from the graph. */
@Command(name = "forget")
public final class ForgetCommand extends GraphCommand {

	@Parameters(paramLabel = "PLAN", arity = "1..*")
	private List<String> plans = new ArrayList<>();

	public ForgetCommand(Class<?> application) {
		super(application);
	}

	@Override
	int run(ApplicationContext context, CommandLine command, AnswerFormat answers) {
		PlanLibrary library = context.getBean(PlanLibrary.class);
		List<IntakeAnswer> answered = new ArrayList<>();
		try {
			for (String plan : this.plans) {
				library.forget(new PlanId(plan)).ifPresentOrElse((result) -> {
					answered.add(IntakeAnswer.of(null, result));
					requireDatabase(answered.getLast());
				}, () -> command.getErr().println(CommandText.of("forget.unknown", plan)));
			}
		}
		finally {
			answers.print(command, answered);
		}
		boolean all = answered.size() == this.plans.size() && answered.stream().noneMatch(IntakeAnswer::isWrong);
		return all ? ExitCode.WELL : ExitCode.WRONG;
	}

}
