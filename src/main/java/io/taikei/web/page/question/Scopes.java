package io.taikei.web.page.question;

import java.util.List;

import io.taikei.graph.MunicipalityNode;
import io.taikei.query.Region;
import io.taikei.query.municipality.LoadedMunicipalities;
import io.taikei.query.municipality.PlanGroup;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.municipality.PlanGroups;
import io.taikei.query.plan.CataloguedPlan;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** From what was typed or chosen to the {@link Scope} of a question. */
@Component
class Scopes {

	private final PlanGroups groups;

	private final LoadedMunicipalities loaded;

	Scopes(PlanGroups groups, LoadedMunicipalities loaded) {
		this.groups = groups;
		this.loaded = loaded;
	}

	Scope of(Asked asked) {
		PlanGroup group = this.groups.of(asked.group());
		return new Scope(region(asked.group(), group, asked.prefecture()), towns(group.named()), towns(group.others()),
				asked.prefecture(), group.unknown());
	}

	/** A prefecture narrows what is named. */
	private Region region(PlanGroupRequest named, PlanGroup group, @Nullable String prefecture) {
		if (prefecture == null) {
			return named.isEmpty() ? Region.EVERYWHERE : new Region(group.municipalities());
		}
		List<String> there = this.loaded.ofPrefecture(prefecture);
		return new Region(named.isEmpty() ? there : group.municipalities().stream().filter(there::contains).toList());
	}

	private static List<MunicipalityNode> towns(List<CataloguedPlan> plans) {
		return plans.stream().map((one) -> one.plan().municipality()).distinct().toList();
	}

}
