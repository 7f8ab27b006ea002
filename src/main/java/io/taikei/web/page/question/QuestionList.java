package io.taikei.web.page.question;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.graph.MunicipalityNode;
import io.taikei.graph.PlanNode;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ThemeId;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.element.ElementInPlan;
import io.taikei.query.element.Elements;
import io.taikei.query.overlap.Hubs;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.Example;
import io.taikei.query.plan.Examples;
import io.taikei.query.theme.Themes;
import io.taikei.text.Bilingual;
import io.taikei.web.page.EditionOrder;
import io.taikei.web.page.PlanShelves;
import io.taikei.web.page.Towns;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The analysts' sixteen questions, each asked about something that is loaded. */
@Component
public class QuestionList {

	private static final int QUESTIONS = 16;

	/** The pages that say what to do where nothing is loaded. */
	private static final List<String> WITHOUT_PLANS = List.of("/", "/compare", "/themes", "/compare", "/", "/themes",
			"/plans", "/questions/spread", "/plans", "/questions/joint-work", "/themes",
			"/questions/placed-differently", "/plans", "/questions/sdgs", "/questions/ways", "/questions/hubs");

	/** How many municipalities are named, and looked through for an earlier edition. */
	private static final int TOWNS = 4;

	private final Examples examples;

	private final CataloguedPlans plans;

	private final PlanShelves shelves;

	private final Towns towns;

	private final Elements elements;

	private final Themes themes;

	private final Hubs hubs;

	QuestionList(Examples examples, CataloguedPlans plans, PlanShelves shelves, Towns towns, Elements elements,
			Themes themes, Hubs hubs) {
		this.examples = examples;
		this.plans = plans;
		this.shelves = shelves;
		this.towns = towns;
		this.elements = elements;
		this.themes = themes;
		this.hubs = hubs;
	}

	/** All questions in their order, each with what it asks about. */
	WithExample all() {
		return example().map((example) -> {
			PlanNode edition = edition(example);
			ExampleNames names = names(example, edition);
			return new WithExample(listed(new AskedExample(example, edition.id()), names::of),
					example.values().get("planId"));
		}).orElseGet(() -> new WithExample(withoutPlans(), null));
	}

	/** The same without telling what each asks about. */
	public List<ListedQuestion> brief() {
		return example().map((example) -> listed(new AskedExample(example, edition(example).id()), (number) -> null))
			.orElseGet(QuestionList::withoutPlans);
	}

	private Optional<Example> example() {
		return this.examples.ofPlans(1).stream().findFirst();
	}

	private static List<ListedQuestion> listed(AskedExample example, IntFunction<@Nullable Bilingual> names) {
		return IntStream.rangeClosed(1, QUESTIONS)
			.mapToObj((number) -> new ListedQuestion(number, example.address(number), names.apply(number)))
			.toList();
	}

	private static List<ListedQuestion> withoutPlans() {
		return IntStream.rangeClosed(1, QUESTIONS)
			.mapToObj((number) -> new ListedQuestion(number, WITHOUT_PLANS.get(number - 1), null))
			.toList();
	}

	private ExampleNames names(Example example, PlanNode edition) {
		String towns = this.towns.menu()
			.towns()
			.stream()
			.limit(TOWNS)
			.map(MunicipalityNode::name)
			.collect(Collectors.joining("、"));
		return new ExampleNames(example, named(plan(example)), towns, element(example, "elementId"),
				element(example, "otherId"),
				Optional.ofNullable(example.values().get("themeId"))
					.flatMap((id) -> this.themes.named(new ThemeId(id)))
					.orElse(null),
				named(edition), this.hubs.ofKind(Kind.POLICY, 1).stream().findFirst().orElse(null));
	}

	private PlanNode plan(Example example) {
		return this.plans.findById(Optional.ofNullable(example.values().get("planId")).orElseThrow()).orElseThrow();
	}

	private PlanNode edition(Example example) {
		return withEarlierEdition().orElseGet(() -> plan(example));
	}

	private static String named(PlanNode plan) {
		return plan.municipality().name() + "　" + plan.title();
	}

	private @Nullable ElementInPlan element(Example example, String name) {
		return Optional.ofNullable(example.values().get(name))
			.flatMap((id) -> this.elements.withId(new ElementId(id)))
			.orElse(null);
	}

	/** A current plan of the first municipalities that has an earlier edition. */
	private Optional<PlanNode> withEarlierEdition() {
		return new EditionOrder(this.shelves.of(Region.EVERYWHERE, Paging.first(TOWNS))
			.editions()
			.stream()
			.map(CataloguedPlan::plan)
			.toList()).continuing().stream().findFirst();
	}

	/**
	 * All questions.
	 *
	 * @param questions the questions
	 * @param plan the id of the plan that most of them ask about; null where none is
	 * loaded
	 */
	record WithExample(List<ListedQuestion> questions, @Nullable String plan) {
	}

}
