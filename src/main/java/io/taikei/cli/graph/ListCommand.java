package io.taikei.cli.graph;

import java.util.List;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.CommandText;
import io.taikei.cli.answer.ListedPlan;
import io.taikei.cli.shared.ExitCode;
import io.taikei.query.plan.PlanCatalogue;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import org.springframework.context.ApplicationContext;

/** Lists the plans in the graph. */
@Command(name = "list")
public final class ListCommand extends GraphCommand {

	public ListCommand(Class<?> application) {
		super(application);
	}

	@Override
	int run(ApplicationContext context, CommandLine command, AnswerFormat answers) {
		List<ListedPlan> plans = plans(context);
		answers.print(command, plans);
		if (plans.isEmpty() && !answers.isJson()) {
			command.getOut().println(CommandText.of("list.none"));
		}
		return ExitCode.WELL;
	}

	private static List<ListedPlan> plans(ApplicationContext context) {
		return context.getBean(PlanCatalogue.class)
			.all()
			.stream()
			.map((listed) -> new ListedPlan(listed.plan(), listed.elements()))
			.toList();
	}

}
