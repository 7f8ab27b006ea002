package io.taikei.drafting.store;

import java.util.List;

import io.taikei.intake.ReadingForm;
import io.taikei.model.PlanElement;

/**
 * How a person wants documents to be read.
 *
 * @param form how tables are read, and the names of the levels
 * @param kinds the roles of the levels, from the top; empty where their names tell them
 */
public record DraftReadingChoice(ReadingForm form, List<PlanElement.Kind> kinds) {

	public DraftReadingChoice {
		kinds = (kinds != null) ? List.copyOf(kinds) : List.of();
	}

}
