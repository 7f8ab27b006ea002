package io.taikei.web.page.draft;

import java.util.ArrayList;
import java.util.List;

import io.taikei.drafting.store.DraftFacts;
import io.taikei.graph.PlanNode;
import io.taikei.model.Plan;
import io.taikei.municipality.MunicipalityRegister;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a plan beside its documents, as it stands in the fields.
 *
 * @param municipality the municipality's name and code
 * @param edition the edition
 * @param title the title
 * @param draft whether the plan is a draft
 * @param firstYear the first fiscal year
 * @param lastYear the last fiscal year
 * @param missing the fields without which no plan is loaded
 */
record FactsView(String municipality, String edition, String title, boolean draft, String firstYear, String lastYear,
		List<String> missing) {

	static final FactsView EMPTY = new FactsView("", "", "", false, "", "", List.of());

	static FactsView of(DraftFacts facts) {
		List<String> missing = new ArrayList<>();
		String town = facts.registered().map(RegisteredTown::of).map(RegisteredTown::typed).orElse("");
		add(missing, "municipality", town);
		add(missing, "edition", text(facts.edition()));
		add(missing, "title", text(facts.title()));
		add(missing, "firstYear", text(facts.firstYear()));
		return new FactsView(town, text(facts.edition()), text(facts.title()), facts.status() == Plan.Status.DRAFT,
				text(facts.firstYear()), text(facts.lastYear()), missing);
	}

	/** Of a plan that is loaded nothing is missing. */
	static FactsView ofLoaded(DraftFacts facts) {
		FactsView view = of(facts);
		return new FactsView(view.municipality, view.edition, view.title, view.draft, view.firstYear, view.lastYear,
				List.of());
	}

	static FactsView of(PlanNode plan) {
		return new FactsView(town(plan), plan.edition(), plan.title(), plan.status() == Plan.Status.DRAFT,
				text(plan.firstYear()), text(plan.lastYear()), List.of());
	}

	/**
	 * Of a plan of which nothing is known but whose it is; empty where nobody has the
	 * code.
	 */
	static FactsView ofMunicipality(String code) {
		return MunicipalityRegister.withCode(code)
			.map(RegisteredTown::of)
			.map((town) -> new FactsView(town.typed(), "", "", false, "", "", List.of()))
			.orElse(EMPTY);
	}

	/** What is known of the edition after a plan. */
	static FactsView after(PlanNode plan) {
		NextEdition next = NextEdition.after(plan);
		return new FactsView(town(plan), next.edition(), next.title(), false, text(next.firstYear()),
				text(next.lastYear()), List.of());
	}

	private static String town(PlanNode plan) {
		return MunicipalityRegister.find(plan.municipality().code())
			.map(RegisteredTown::of)
			.map(RegisteredTown::typed)
			.orElse("");
	}

	private static void add(List<String> missing, String field, String value) {
		if (value.isEmpty()) {
			missing.add(field);
		}
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}
