package io.taikei.web.page.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.taikei.export.AnswerFile;
import io.taikei.export.SpreadFile;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.goal.CounterpartRequest;
import io.taikei.query.goal.GoalSpread;
import io.taikei.query.goal.GoalSpreads;
import io.taikei.query.plan.Example;
import io.taikei.query.plan.Examples;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Over how many policies one goal is spread elsewhere (1つの目標が他市で何施策に分かれるか？). */
@Component
class SpreadQuestion implements QuestionWithPage {

	/** How many plans a page holds. */
	private static final int SIZE = 10;

	private static final int EXAMPLES = 6;

	private final ElementBoxes boxes;

	private final GoalSpreads spreads;

	private final Examples examples;

	SpreadQuestion(ElementBoxes boxes, GoalSpreads spreads, Examples examples) {
		this.boxes = boxes;
		this.spreads = spreads;
		this.examples = examples;
	}

	@Override
	public String name() {
		return "spread";
	}

	@Override
	public Set<Filter> filters() {
		return Set.of(Filter.GOAL, Filter.COUNTED_KIND, Filter.TIER, Filter.REGION);
	}

	@Override
	public Answered answer(Asked asked, Scope scope, int page) {
		ElementBox goal = goal(asked);
		if (goal.chosen() == null) {
			Shown shown = new Shown(goal, null, this.examples.ofPlans(EXAMPLES));
			return goal.isEmpty() ? Answered.toAsk(shown) : Answered.unknown(shown);
		}
		GoalSpread spread = find(goal.chosen().element().id(), asked, scope, new Paging(page, SIZE)).orElseThrow();
		return Answered.of(spread.plans().isEmpty(), new Shown(goal, spread, List.of()), Pages.of(spread.at()), null);
	}

	@Override
	public Optional<AnswerFile> file(Asked asked, Scope scope) {
		return Optional.ofNullable(goal(asked).chosen())
			.flatMap((goal) -> find(goal.element().id(), asked, scope, Paging.first(GoalSpreads.MAX_SIZE)))
			.map(SpreadFile::of);
	}

	private ElementBox goal(Asked asked) {
		return this.boxes.of("goal", asked.goal(), Kind.GOAL);
	}

	private Optional<GoalSpread> find(String goal, Asked asked, Scope scope, Paging paging) {
		return this.spreads.ofGoal(new ElementId(goal),
				new CounterpartRequest(Objects.requireNonNullElse(asked.kind(), Kind.POLICY), asked.tiers(),
						scope.region(), EditionScope.CURRENT, paging));
	}

	/**
	 * A goal and how it divides.
	 *
	 * @param goal the field for the goal
	 * @param spread how it divides; null where none is chosen
	 * @param examples goals to begin with, where none is chosen
	 */
	record Shown(ElementBox goal, @Nullable GoalSpread spread, List<Example> examples) {
	}

}
