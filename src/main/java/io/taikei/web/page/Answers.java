package io.taikei.web.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.catalog.CataloguedPlans;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.model.ThemeId;
import io.taikei.query.ElementCounts;
import io.taikei.query.Elements;
import io.taikei.query.FoundGoals;
import io.taikei.query.GoalSearch;
import io.taikei.query.PlanOutlines;
import io.taikei.query.SearchRequest;
import io.taikei.query.Suggestion.Kind;
import io.taikei.query.Suggestions;
import io.taikei.query.Themes;
import org.springframework.stereotype.Component;

/** From a {@link Question} to the {@link Answer} that the page shows. */
@Component
class Answers {

	private final CataloguedPlans plans;

	private final PlanOutlines outlines;

	private final GoalSections goals;

	private final GoalSearch search;

	private final Elements elements;

	private final Themes themes;

	private final Suggestions suggestions;

	Answers(CataloguedPlans plans, PlanOutlines outlines, GoalSections goals, GoalSearch search, Elements elements,
			Themes themes, Suggestions suggestions) {
		this.plans = plans;
		this.outlines = outlines;
		this.goals = goals;
		this.search = search;
		this.elements = elements;
		this.themes = themes;
		this.suggestions = suggestions;
	}

	Answer to(Question question) {
		if (question.q() != null) {
			return toText(question.q());
		}
		if (question.goal() != null) {
			return toGoal(question.goal());
		}
		if (question.theme() != null) {
			return toTheme(question.theme());
		}
		return (question.municipality() != null) ? toMunicipality(question.municipality())
				: withPlans(Answer.Overview::new);
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

	private Answer toText(String text) {
		String words = QuestionText.wordsOf(text);
		return this.suggestions.named(words).map(this::toNamed).orElseGet(() -> toWords(words));
	}

	private Answer toNamed(Suggestions.Named named) {
		return (named.kind() == Kind.THEME) ? toTheme(named.id()) : toMunicipality(named.id());
	}

	private Answer toWords(String words) {
		FoundGoals found = this.search.goalsLike(words);
		return found.goals().isEmpty() ? withPlans(
				(plans) -> new Answer.NoGoal(found, this.elements.matching(SearchRequest.of(words)).hits(), plans))
				: new Answer.Goals(found);
	}

	private Answer toMunicipality(String code) {
		List<PlanTree> trees = trees(code);
		return trees.isEmpty() ? unknown(code) : new Answer.Trees(trees);
	}

	private Answer toGoal(String id) {
		return this.goals.withId(new ElementId(id)).<Answer>map(Answer.Goal::new).orElseGet(() -> unknown(id));
	}

	private Answer toTheme(String id) {
		return this.themes.spreadOf(new ThemeId(id), null)
			.<Answer>map((spread) -> new Answer.Theme(ThemeSection.of(spread)))
			.orElseGet(() -> unknown(id));
	}

	private Answer unknown(String id) {
		return withPlans((plans) -> new Answer.Unknown(id, plans));
	}

	/** An answer that offers the plans there are; where there are none, it says so. */
	private Answer withPlans(Function<List<Answer.PlanCard>, Answer> answer) {
		List<Answer.PlanCard> plans = cards();
		return plans.isEmpty() ? new Answer.NothingLoaded() : answer.apply(plans);
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
