package io.taikei.web.page.municipality;

import java.util.List;
import java.util.Map;

import io.taikei.graph.MunicipalityNode;
import io.taikei.municipality.MunicipalityRegister;
import io.taikei.municipality.Neighbour;
import io.taikei.municipality.RegisteredMunicipality;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.PlanCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of a list, of registered municipalities and of others.
 *
 * @param question what the list is for
 * @param chosen the plans that are chosen, by their ids
 * @param plans the current plans of the listed municipalities, by the codes of these
 */
record TownRows(TownsQuestion question, PlanGroupRequest chosen, Map<String, CataloguedPlan> plans) {

	static TownRows of(TownsQuestion question, PlanGroupRequest chosen, List<String> codes, PlanCatalogue catalogue) {
		return new TownRows(question, chosen, catalogue.currentOf(codes));
	}

	TownRow row(RegisteredMunicipality town) {
		return row(town, null);
	}

	TownRow row(Neighbour neighbour) {
		return row(neighbour.town(), neighbour.kilometres());
	}

	/** Of one that is loaded and need not be registered. */
	TownRow row(MunicipalityNode town) {
		return MunicipalityRegister.withCode(town.code())
			.map(this::row)
			.orElseGet(() -> new TownRow(town.code(), town.name(), "", town.prefecture(), null, null,
					this.plans.get(town.code()), isChosen(town.code()), choosing(town.code())));
	}

	private TownRow row(RegisteredMunicipality town, @Nullable Double kilometres) {
		String code = town.code();
		return new TownRow(code, town.municipality().name(), town.kana(), town.municipality().prefecture(),
				town.office(), kilometres, this.plans.get(code), isChosen(code), choosing(code));
	}

	private boolean isChosen(String code) {
		CataloguedPlan plan = this.plans.get(code);
		return plan != null && this.chosen.plans().contains(plan.plan().id());
	}

	private @Nullable String choosing(String code) {
		CataloguedPlan plan = this.plans.get(code);
		if (plan == null) {
			return null;
		}
		if (this.question.isForAnotherPage()) {
			return this.question.choosing(code);
		}
		String id = plan.plan().id();
		return this.question.address(isChosen(code) ? this.chosen.without(id) : this.chosen.with(id));
	}

}
