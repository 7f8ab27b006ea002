package io.taikei.web.page.answer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.model.ThemeId;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.element.Elements;
import io.taikei.query.element.SearchRequest;
import io.taikei.query.element.Suggestion.Kind;
import io.taikei.query.element.Suggestions;
import io.taikei.query.goal.FoundGoals;
import io.taikei.query.goal.GoalSearch;
import io.taikei.query.plan.ElementCounts;
import io.taikei.query.plan.PlanOutlines;
import io.taikei.query.theme.Themes;
import io.taikei.web.page.EditionOrder;
import io.taikei.web.page.Question;
import io.taikei.web.page.QuestionText;

import org.springframework.stereotype.Component;

/** From a {@link Question} to the {@link AnswerView} that the page shows. */
@Component
public class Answers {

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

	AnswerView to(Question question) {
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
				: withPlans(AnswerView.Overview::new);
	}

	/** The plans of a municipality; none for a code that is not loaded. */
	public List<PlanTree> trees(String municipality) {
		var order = new EditionOrder(this.plans.findAllByOrderById());
		return order.plans()
			.stream()
			.filter((plan) -> plan.municipality().code().equals(municipality))
			.flatMap((plan) -> this.outlines.ofPlan(new PlanId(plan.id()))
				.map((outline) -> PlanTree.of(outline, order.isEarlier(plan)))
				.stream())
			.toList();
	}

	private AnswerView toText(String text) {
		String words = QuestionText.wordsOf(text);
		return this.suggestions.named(words).map(this::toNamed).orElseGet(() -> toWords(words));
	}

	private AnswerView toNamed(Suggestions.Named named) {
		return (named.kind() == Kind.THEME) ? toTheme(named.id()) : toMunicipality(named.id());
	}

	private AnswerView toWords(String words) {
		FoundGoals found = this.search.goalsLike(words);
		return found.goals().isEmpty() ? withPlans(
				(plans) -> new AnswerView.NoGoal(found, this.elements.matching(SearchRequest.of(words)).hits(), plans))
				: new AnswerView.Goals(found);
	}

	private AnswerView toMunicipality(String code) {
		List<PlanTree> trees = trees(code);
		return trees.isEmpty() ? unknown(code) : new AnswerView.Trees(trees);
	}

	private AnswerView toGoal(String id) {
		return this.goals.withId(new ElementId(id)).<AnswerView>map(AnswerView.Goal::new).orElseGet(() -> unknown(id));
	}

	private AnswerView toTheme(String id) {
		return this.themes.spreadOf(new ThemeId(id), null)
			.<AnswerView>map((spread) -> new AnswerView.Theme(ThemeSection.of(spread)))
			.orElseGet(() -> unknown(id));
	}

	private AnswerView unknown(String id) {
		return withPlans((plans) -> new AnswerView.Unknown(id, plans));
	}

	/** An answer that offers the plans there are; where there are none, it says so. */
	private AnswerView withPlans(Function<List<AnswerView.PlanCard>, AnswerView> answer) {
		List<AnswerView.PlanCard> plans = cards();
		return plans.isEmpty() ? new AnswerView.NothingLoaded() : answer.apply(plans);
	}

	private List<AnswerView.PlanCard> cards() {
		Map<String, ElementCounts> counts = this.outlines.elementCounts()
			.stream()
			.collect(Collectors.toMap(ElementCounts::planId, Function.identity()));
		var order = new EditionOrder(this.plans.findAllByOrderById());
		return order.plans()
			.stream()
			.flatMap((plan) -> Stream.ofNullable(counts.get(plan.id()))
				.map((count) -> new AnswerView.PlanCard(plan, count, order.isEarlier(plan))))
			.toList();
	}

}
