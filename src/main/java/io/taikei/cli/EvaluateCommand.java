package io.taikei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.EvaluatedDecisions;
import io.taikei.cli.answer.EvaluatedKind;
import io.taikei.cli.answer.FindingText;
import io.taikei.cli.answer.FittedRule;
import io.taikei.cli.answer.ProblemText;
import io.taikei.cli.shared.CommandFile;
import io.taikei.cli.shared.ExitCode;
import io.taikei.cli.shared.Seeds;
import io.taikei.evaluation.DecidedOverlaps;
import io.taikei.evaluation.DecidedPairs;
import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.evaluation.Evaluation.Score;
import io.taikei.evaluation.Evaluation;
import io.taikei.evaluation.JudgedOverlaps;
import io.taikei.evaluation.JudgedOverlapsReader;
import io.taikei.evaluation.Judges;
import io.taikei.evaluation.learning.RuleFile;
import io.taikei.model.ElementId;
import io.taikei.model.Goal;
import io.taikei.model.Initiative;
import io.taikei.model.Overlap;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Policy;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.analysis.PlanAnalyser;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.review.DecisionFile;
import io.taikei.review.FiledDecision;
import io.taikei.sssom.LedgerSetReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Compares the computed overlaps of two plans with judgements, and says whose they are.
 */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private Seeds seeds = new Seeds();

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	@Option(names = "--from", paramLabel = "PLAN", defaultValue = "132217-5")
	private String from = "";

	@Option(names = "--to", paramLabel = "PLAN", defaultValue = "132292-3")
	private String to = "";

	@Option(names = "--decisions")
	private boolean decisions;

	@Option(names = "--learn")
	private boolean learn;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE")
	private @Nullable Path output;

	@Parameters(paramLabel = "FILE")
	private Path judged = Path.of("judged.json");

	@Override
	public Integer call() {
		ValidatedSeeds plans = ValidatedSeeds.below(this.seeds.folder());
		if (!plans.problems().isEmpty()) {
			ProblemText.lines(plans.problems(), this.spec.commandLine().getColorScheme().ansi())
				.forEach(this.spec.commandLine().getErr()::println);
			return ExitCode.WRONG;
		}
		if (this.learn) {
			return learn(plans);
		}
		Plan goals = plan(plans, "--from", this.from);
		Plan counterparts = plan(plans, "--to", this.to);
		PlanAnalyser analyser = new PlanAnalyser(plans.vocabulary().themes());
		List<Overlap> overlaps = new OverlapFinder(plans.vocabulary().frequencies()).between(analyser.analyse(goals),
				analyser.analyse(counterparts));
		return this.decisions ? byDecisions(overlaps, goals, counterparts)
				: byJudgements(overlaps, goals, counterparts);
	}

	private int learn(ValidatedSeeds plans) {
		if (!this.decisions) {
			throw new ParameterException(this.spec.commandLine(),
					"--learn learns from people's decisions: --decisions");
		}
		LearnedRule rule = new DecisionFit(plans).rule(pairs(decisions()));
		if (this.output != null) {
			CommandFile.write(this.output, RuleFile.write(rule));
		}
		this.format.print(this.spec.commandLine(), List.of(new FittedRule(rule)));
		return ExitCode.WELL;
	}

	private DecisionFile decisions() {
		DecisionFile file = LedgerSetReader.read(this.judged, CommandFile.text(this.judged));
		file.findings().forEach((finding) -> this.spec.commandLine().getErr().println(FindingText.of(finding)));
		return file;
	}

	private static DecidedPairs pairs(DecisionFile file) {
		return DecidedPairs.of(file.decisions().stream().map(FiledDecision::decision).toList());
	}

	private int byDecisions(List<Overlap> overlaps, Plan goals, Plan counterparts) {
		DecisionFile file = decisions();
		DecidedPairs pairs = pairs(file);
		Map<Pair, Score> scores = Evaluation.scores(overlaps);
		List<EvaluatedDecisions.Kind> kinds = new ArrayList<>();
		for (Class<? extends PlanElement> kind : List.of(Goal.class, Policy.class, Initiative.class)) {
			DecidedOverlaps measures = pairs.evaluate(scores, ids(goals.elements()), ids(counterparts.elements(kind)));
			if (measures != null) {
				kinds.add(new EvaluatedDecisions.Kind(kind.getSimpleName(), measures));
			}
		}
		List<ElementId> known = Stream.of(goals, counterparts)
			.flatMap((plan) -> ids(plan.elements()).stream())
			.toList();
		this.format.print(this.spec.commandLine(),
				List.of(new EvaluatedDecisions(kinds, pairs.without(known), pairs.agreement())));
		return file.findings().isEmpty() ? ExitCode.WELL : ExitCode.WRONG;
	}

	private static List<ElementId> ids(List<? extends PlanElement> elements) {
		return elements.stream().map(PlanElement::id).toList();
	}

	private int byJudgements(List<Overlap> overlaps, Plan goals, Plan counterparts) {
		JudgedOverlaps judgements = new JudgedOverlapsReader(goals, counterparts).read(this.judged);
		if (!this.format.isJson()) {
			this.spec.commandLine().getOut().println(words(judgements.judgedBy()));
			this.spec.commandLine().getOut().println(EvaluatedKind.HEADER);
		}
		this.format.print(this.spec.commandLine(),
				Stream.of(Policy.class, Initiative.class)
					.map((kind) -> evaluated(kind, overlaps, judgements, counterparts))
					.toList());
		return ExitCode.WELL;
	}

	private static String words(@Nullable Judges judges) {
		if (judges == null) {
			return "the file does not say who judged; it may do so by judgedBy";
		}
		String who = switch (judges.kind()) {
			case LANGUAGE_MODEL -> "language models, not by people";
			case PERSON -> "people";
			case TOOL -> "programs, not by people";
		};
		return "judged by %s (%d, independently of each other): %s".formatted(who, judges.independently(),
				judges.guide());
	}

	private static EvaluatedKind evaluated(Class<? extends PlanElement> kind, List<Overlap> overlaps,
			JudgedOverlaps judgements, Plan counterparts) {
		return new EvaluatedKind(kind.getSimpleName(), judgements.judgedBy(),
				Evaluation.of(overlaps, judgements.pairs(), ids(counterparts.elements(kind))));
	}

	private Plan plan(ValidatedSeeds plans, String option, String id) {
		return plans.plan(id)
			.orElseThrow(() -> new ParameterException(this.spec.commandLine(),
					"%s: no plan %s below %s, only %s".formatted(option, id, this.seeds.folder(),
							plans.plans().stream().map((plan) -> plan.plan().id()).toList())));
	}

}
