package io.taikei.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import io.taikei.model.Initiative;
import io.taikei.model.JudgedPair;
import io.taikei.model.Overlap;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Policy;
import io.taikei.overlap.Evaluation;
import io.taikei.overlap.OverlapFinder;
import io.taikei.reader.JudgedOverlapsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the computed overlaps of two plans with what people judged. */
@Command(name = "evaluate", description = "Compare the computed overlaps of two plans with what people judged.")
final class EvaluateCommand implements Callable<Integer> {

	private static final String HEADER = "kind        nDCG@10 (95 %)     MAP    prec.  recall F1 (95 %)           F1 held out";

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Option(names = "--seeds", paramLabel = "FOLDER", defaultValue = "seeds",
			description = "The folder of seeds. Default: ${DEFAULT-VALUE}")
	private Path seeds = Path.of("seeds");

	@Option(names = "--from", paramLabel = "PLAN", defaultValue = "132217-5",
			description = "The plan whose goals were judged. Default: ${DEFAULT-VALUE}")
	private String from = "";

	@Option(names = "--to", paramLabel = "PLAN", defaultValue = "132292-3",
			description = "The plan of the counterparts. Default: ${DEFAULT-VALUE}")
	private String to = "";

	@Parameters(paramLabel = "FILE", description = "The judged overlaps, as JSON.")
	private Path judged = Path.of("judged.json");

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		ValidPlans plans = ValidPlans.below(this.seeds);
		if (!plans.problems().isEmpty()) {
			plans.problems().forEach(this.spec.commandLine().getErr()::println);
			return 1;
		}
		Plan goals = plan(plans, "--from", this.from);
		Plan counterparts = plan(plans, "--to", this.to);
		List<JudgedPair> pairs = new JudgedOverlapsReader(goals, counterparts).read(this.judged);
		List<Overlap> overlaps = new OverlapFinder(plans.themes()).add(plans.plans());
		out.println(HEADER);
		for (Class<? extends PlanElement> kind : List.of(Policy.class, Initiative.class)) {
			out.println(row(kind.getSimpleName(), Evaluation.of(overlaps, pairs,
					counterparts.elements(kind).stream().map(PlanElement::id).toList())));
		}
		return 0;
	}

	private Plan plan(ValidPlans plans, String option, String id) {
		return plans.plan(id)
			.orElseThrow(() -> new ParameterException(this.spec.commandLine(), "%s: no plan %s below %s, only %s"
				.formatted(option, id, this.seeds, plans.plans().stream().map((plan) -> plan.plan().id()).toList())));
	}

	private static String row(String kind, Evaluation evaluation) {
		return "%-10s  %.3f (%.2f-%.2f)  %.3f  %.3f  %.3f  %.3f (%.2f-%.2f)  %.3f".formatted(kind, evaluation.ndcg(),
				evaluation.ndcgInterval().low(), evaluation.ndcgInterval().high(), evaluation.map(),
				evaluation.precision(), evaluation.recall(), evaluation.f1(), evaluation.f1Interval().low(),
				evaluation.f1Interval().high(), evaluation.heldOutF1());
	}

}
