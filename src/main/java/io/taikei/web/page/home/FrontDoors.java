package io.taikei.web.page.home;

import java.util.List;

import io.taikei.graph.PlanNode;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.review.LatestDecisions;
import io.taikei.query.theme.ThemeRequest;
import io.taikei.query.theme.Themes;
import io.taikei.web.page.EditionOrder;
import io.taikei.web.page.question.QuestionList;

import org.springframework.stereotype.Component;

/** Looks at the first plans for the {@link FrontDoor}, however many there are. */
@Component
public class FrontDoors {

	/** How many plans' themes stand side by side. */
	private static final int PLANS = 4;

	private static final int DECISIONS = 3;

	private final QuestionList questions;

	private final PlanCatalogue plans;

	private final Themes themes;

	private final LatestDecisions decisions;

	FrontDoors(QuestionList questions, PlanCatalogue plans, Themes themes, LatestDecisions decisions) {
		this.questions = questions;
		this.plans = plans;
		this.themes = themes;
		this.decisions = decisions;
	}

	/**
	 * The front door.
	 * @param editions all plans of the first municipalities
	 */
	public FrontDoor over(List<PlanNode> editions) {
		Paging paging = Paging.first(PLANS);
		List<CataloguedPlan> first = this.plans.page(Region.EVERYWHERE, EditionScope.CURRENT, paging).plans();
		List<String> compared = (first.size() < 2) ? List.of()
				: first.stream().limit(2).map((plan) -> plan.plan().id()).toList();
		return new FrontDoor(this.questions.brief(), compared,
				ThemeBalance.of(this.themes.vocabulary(ThemeRequest.of(Region.EVERYWHERE, paging)), first),
				this.decisions.ofPlans(compared, DECISIONS),
				new EditionOrder(editions).continuing().stream().limit(DECISIONS).toList());
	}

}
