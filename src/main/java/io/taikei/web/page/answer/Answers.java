package io.taikei.web.page.answer;

import java.util.List;
import java.util.function.Function;

import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.model.ThemeId;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.element.Elements;
import io.taikei.query.element.SearchRequest;
import io.taikei.query.element.Suggestion.Kind;
import io.taikei.query.element.Suggestions;
import io.taikei.query.goal.FoundGoals;
import io.taikei.query.goal.GoalSearch;
import io.taikei.query.plan.PlanOutlines;
import io.taikei.query.theme.ThemeRequest;
import io.taikei.query.theme.Themes;
import io.taikei.web.page.EditionOrder;
import io.taikei.web.page.Question;
import io.taikei.web.page.QuestionText;
import io.taikei.web.page.SuggestionOption;
import io.taikei.web.page.home.FrontDoors;

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

	private final FirstPlans cards;

	private final FrontDoors doors;

	Answers(CataloguedPlans plans, PlanOutlines outlines, GoalSections goals, GoalSearch search, Elements elements,
			Themes themes, Suggestions suggestions, FirstPlans cards, FrontDoors doors) {
		this.plans = plans;
		this.outlines = outlines;
		this.goals = goals;
		this.search = search;
		this.elements = elements;
		this.themes = themes;
		this.suggestions = suggestions;
		this.cards = cards;
		this.doors = doors;
	}

	/**
	 * The answer to a question.
	 * @param page which page of it, where it has several
	 */
	AnswerView to(Question question, int page) {
		if (question.q() != null) {
			return toText(question.q(), page);
		}
		if (question.goal() != null) {
			return toGoal(question.goal(), page);
		}
		if (question.theme() != null) {
			return toTheme(question.theme(), page);
		}
		return (question.municipality() != null) ? toMunicipality(question.municipality())
				: withPlans((plans) -> new AnswerView.Overview(plans, this.doors.over(plans.editions())));
	}

	/** The plans of a municipality; none for a code that is not loaded. */
	public List<PlanTree> trees(String municipality) {
		var order = new EditionOrder(this.plans.findAllByMunicipalityCodeOrderById(municipality));
		return order.plans()
			.stream()
			.flatMap((plan) -> this.outlines.ofPlan(new PlanId(plan.id()))
				.map((outline) -> PlanTree.of(outline, order.isEarlier(plan)))
				.stream())
			.toList();
	}

	private AnswerView toText(String text, int page) {
		String words = QuestionText.wordsOf(text);
		return this.suggestions.named(words).map((named) -> toNamed(named, page)).orElseGet(() -> toWords(words));
	}

	private AnswerView toNamed(Suggestions.Named named, int page) {
		return (named.kind() == Kind.THEME) ? toTheme(named.id(), page) : toMunicipality(named.id());
	}

	private AnswerView toWords(String words) {
		FoundGoals found = this.search.goalsLike(words);
		return found.goals().isEmpty() ? withPlans((plans) -> noGoal(words, found, plans))
				: new AnswerView.Goals(found);
	}

	/** Whatever the list below the search field offers is found. */
	private AnswerView noGoal(String words, FoundGoals found, PlanCards plans) {
		return new AnswerView.NoGoal(found, this.elements.matching(SearchRequest.of(words)).hits(),
				this.suggestions.completing(words).stream().map(SuggestionOption::of).toList(), plans);
	}

	private AnswerView toMunicipality(String code) {
		List<PlanTree> trees = trees(code);
		return trees.isEmpty() ? unknown(code) : new AnswerView.Trees(trees);
	}

	private AnswerView toGoal(String id, int page) {
		return this.goals.withId(new ElementId(id), page)
			.<AnswerView>map(AnswerView.Goal::new)
			.orElseGet(() -> unknown(id));
	}

	private AnswerView toTheme(String id, int page) {
		ThemeRequest request = ThemeRequest.of(Region.EVERYWHERE, new Paging(page, ThemeRequest.DEFAULT_PLANS));
		return this.themes.spreadOf(new ThemeId(id), request)
			.<AnswerView>map((spread) -> new AnswerView.Theme(ThemeSection.of(spread)))
			.orElseGet(() -> unknown(id));
	}

	private AnswerView unknown(String id) {
		return withPlans((plans) -> new AnswerView.Unknown(id, plans));
	}

	/** An answer that offers the plans there are; where there are none, it says so. */
	private AnswerView withPlans(Function<PlanCards, AnswerView> answer) {
		PlanCards cards = this.cards.first();
		return cards.plans().isEmpty() ? new AnswerView.NothingLoaded() : answer.apply(cards);
	}

}
