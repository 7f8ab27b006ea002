package io.taikei.web.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.catalog.CataloguedPlans;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.query.ElementCounts;
import io.taikei.query.Elements;
import io.taikei.query.Initiatives;
import io.taikei.query.PlanOutlines;
import io.taikei.query.SearchRequest;
import io.taikei.query.SupportingInitiatives;
import org.springframework.stereotype.Component;

/** From a {@link Question} to the {@link Answer} that the page shows. */
@Component
class Answers {

	private final CataloguedPlans plans;

	private final PlanOutlines outlines;

	private final Initiatives initiatives;

	private final Elements elements;

	Answers(CataloguedPlans plans, PlanOutlines outlines, Initiatives initiatives, Elements elements) {
		this.plans = plans;
		this.outlines = outlines;
		this.initiatives = initiatives;
		this.elements = elements;
	}

	Answer to(Question question) {
		List<Answer.PlanCard> cards = cards();
		if (cards.isEmpty()) {
			return new Answer.NothingLoaded();
		}
		if (question.q() != null) {
			return toText(question.q(), cards);
		}
		if (question.goal() != null) {
			return toGoal(question.goal(), cards);
		}
		return (question.municipality() != null) ? toMunicipality(question.municipality(), cards)
				: new Answer.Overview(cards);
	}

	/** The plans of a municipality; none for a code that is not loaded. */
	List<PlanTree> trees(String municipality) {
		var order = new EditionOrder(this.plans.findAllByOrderById());
		return order.plans()
			.stream()
			.filter((plan) -> plan.municipality().code().equals(municipality))
			.flatMap((plan) -> this.outlines.ofPlan(new PlanId(plan.id()))
				.map((outline) -> PlanTree.of(outline, order.isEarlier(plan)))
				.stream())
			.toList();
	}

	private Answer toText(String text, List<Answer.PlanCard> cards) {
		String words = QuestionText.wordsOf(text);
		SupportingInitiatives found = this.initiatives.supportingGoalsLike(words);
		if (found.goals().isEmpty()) {
			return new Answer.NoGoal(found, this.elements.matching(SearchRequest.of(words)).hits(), cards);
		}
		return new Answer.Goals(found, found.goals().stream().map((match) -> GoalSection.of(match.answer())).toList());
	}

	private Answer toMunicipality(String code, List<Answer.PlanCard> cards) {
		List<PlanTree> trees = trees(code);
		return trees.isEmpty() ? new Answer.Unknown(code, cards) : new Answer.Trees(trees);
	}

	private Answer toGoal(String id, List<Answer.PlanCard> cards) {
		return this.initiatives.supportingGoal(new ElementId(id))
			.<Answer>map((found) -> new Answer.Goal(GoalSection.of(found)))
			.orElseGet(() -> new Answer.Unknown(id, cards));
	}

	private List<Answer.PlanCard> cards() {
		Map<String, ElementCounts> counts = this.outlines.elementCounts()
			.stream()
			.collect(Collectors.toMap(ElementCounts::planId, Function.identity()));
		var order = new EditionOrder(this.plans.findAllByOrderById());
		return order.plans()
			.stream()
			.flatMap((plan) -> Stream.ofNullable(counts.get(plan.id()))
				.map((count) -> new Answer.PlanCard(plan, count, order.isEarlier(plan))))
			.toList();
	}

}
