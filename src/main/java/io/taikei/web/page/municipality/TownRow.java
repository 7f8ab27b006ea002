package io.taikei.web.page.municipality;

import io.taikei.municipality.Position;
import io.taikei.query.plan.CataloguedPlan;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in the list.
 *
 * @param code its code
 * @param name its name
 * @param kana its name in hiragana; empty where no register has it
 * @param prefecture its prefecture
 * @param office where its office stands; null where no register has it
 * @param kilometres how far that is from the one whose neighbours are listed; else null
 * @param plan its current plan; null where none is loaded
 * @param chosen whether that is chosen
 * @param choosing the address that chooses it, or no longer does; null where no plan is
 * loaded
 */
record TownRow(String code, String name, String kana, String prefecture, @Nullable Position office,
		@Nullable Double kilometres, @Nullable CataloguedPlan plan, boolean chosen, @Nullable String choosing) {

	public boolean isLoaded() {
		return this.plan != null;
	}

}
