package io.taikei.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.ListedPlan;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.plan.ElementCounts;
import io.taikei.query.plan.PlanOutlines;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import org.springframework.context.ApplicationContext;

/** Lists the plans in the graph. */
@Command(name = "list")
final class ListCommand extends GraphCommand {

	ListCommand(Class<?> application) {
		super(application);
	}

	@Override
	int run(ApplicationContext context, CommandLine command, AnswerFormat answers) {
		List<ListedPlan> plans = plans(context);
		answers.print(command, plans);
		if (plans.isEmpty() && !answers.isJson()) {
			command.getOut().println("The graph holds no plan.");
		}
		return ExitCode.WELL;
	}

	private static List<ListedPlan> plans(ApplicationContext context) {
		Map<String, ElementCounts> counts = context.getBean(PlanOutlines.class)
			.elementCounts()
			.stream()
			.collect(Collectors.toMap(ElementCounts::planId, Function.identity()));
		return context.getBean(CataloguedPlans.class)
			.findAllByOrderById()
			.stream()
			.flatMap((plan) -> Stream.ofNullable(counts.get(plan.id())).map((count) -> new ListedPlan(plan, count)))
			.toList();
	}

}
