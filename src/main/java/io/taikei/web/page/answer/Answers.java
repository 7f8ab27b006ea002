package io.taikei.web.page.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.Element;
import io.taikei.query.element.Elements;
import io.taikei.query.element.SearchRequest;
import io.taikei.query.element.Suggestion.Kind;
import io.taikei.query.element.Suggestions;
import io.taikei.query.goal.FoundGoals;
import io.taikei.query.goal.GoalSearch;
import io.taikei.query.plan.PlanOutlines;
import io.taikei.web.page.EditionOrder;
import io.taikei.web.page.ElementAddress;
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

	private final ElementSections sections;

	private final GoalSearch search;

	private final Elements elements;

	private final Suggestions suggestions;

	private final FirstPlans cards;

	private final FrontDoors doors;

	Answers(CataloguedPlans plans, PlanOutlines outlines, GoalSections goals, ElementSections sections,
			GoalSearch search, Elements elements, Suggestions suggestions, FirstPlans cards, FrontDoors doors) {
		this.plans = plans;
		this.outlines = outlines;
		this.goals = goals;
		this.sections = sections;
		this.search = search;
		this.elements = elements;
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
			return toText(question.q());
		}
		if (question.goal() != null) {
			return toGoal(question.goal(), page);
		}
		if (question.theme() != null) {
			return toTheme(question.theme());
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

	/** The page of an element; empty where no such element is loaded. */
	Optional<AnswerView.Shown> toElement(ElementId id, int page) {
		return this.goals
			.withId(id, page).<AnswerView
					.Shown>map(AnswerView.Goal::new)
			.or(() -> this.sections.withId(id, page).map(AnswerView.Element::new));
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
		if (found.goals().isEmpty()) {
			return withPlans((plans) -> noGoal(words, found, plans));
		}
		return found.numbered().<AnswerView>map(Answers::toNumbered).orElseGet(() -> new AnswerView.Goals(found));
	}

	private static AnswerView toNumbered(Element goal) {
		return new AnswerView.Elsewhere(ElementAddress.of(goal.id()));
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
		return toElement(new ElementId(id), page).<AnswerView>map((answer) -> answer).orElseGet(() -> unknown(id));
	}

	private static AnswerView toTheme(String id) {
		return new AnswerView.Elsewhere(ElementAddress.ofTheme(id));
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
