package io.taikei.web.page.draft;

import java.util.ArrayList;
import java.util.List;

import io.taikei.drafting.DraftFacts;
import io.taikei.model.Plan;
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

	private static void add(List<String> missing, String field, String value) {
		if (value.isEmpty()) {
			missing.add(field);
		}
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}
