package io.taikei.web.page;

import io.taikei.municipality.MunicipalityRegister;
import io.taikei.query.PlanSummary.Town;

/**
 * A municipality as a field suggests it.
 *
 * @param typed what stands in the field, for the way back to its code
 * @param hint what tells it from namesakes, and how it is read; empty where no register
 * has it
 */
record TownOption(String typed, String hint) {

	static TownOption of(Town town) {
		return new TownOption(Towns.typed(town.name(), town.code()),
				MunicipalityRegister.withCode(town.code())
					.map((one) -> one.municipality().prefecture() + " " + one.kana())
					.orElse(""));
	}

}
