package io.taikei.cli.graph;

import java.util.ArrayList;
import java.util.List;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.CommandText;
import io.taikei.cli.answer.ComparisonAnswer;
import io.taikei.cli.shared.CommandFailed;
import io.taikei.cli.shared.ExitCode;
import io.taikei.library.comparison.ComparisonKeeping;
import io.taikei.library.comparison.ComparisonKept;
import io.taikei.model.PlanId;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.context.ApplicationContext;

/** Keeps all overlaps of two plans in the graph, or lets them go. */
@Command(name = "compare")
public final class CompareCommand extends GraphCommand {

	@Parameters(paramLabel = "PLAN", arity = "2")
	private List<String> plans = new ArrayList<>();

	@ArgGroup(multiplicity = "1")
	private Choice choice = new Choice();

	public CompareCommand(Class<?> application) {
		super(application);
	}

	@Override
	int run(ApplicationContext context, CommandLine command, AnswerFormat answers) {
		ComparisonKeeping comparisons = context.getBean(ComparisonKeeping.class);
		PlanId one = new PlanId(this.plans.getFirst());
		PlanId other = new PlanId(this.plans.getLast());
		try {
			ComparisonKept state = this.choice.keep ? comparisons.keep(one, other) : comparisons.drop(one, other);
			answers.print(command, List.of(new ComparisonAnswer(state)));
			return ExitCode.WELL;
		}
		catch (IllegalArgumentException ex) {
			throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.list", ex.getMessage()), ex);
		}
	}

	private static final class Choice {

		@Option(names = "--keep", required = true)
		private boolean keep;

		@SuppressWarnings("unused") // one of both is given
		@Option(names = "--drop", required = true)
		private boolean drop;

	}

}
