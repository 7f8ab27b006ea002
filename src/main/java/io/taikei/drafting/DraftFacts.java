package io.taikei.drafting;

import java.util.Optional;

import io.taikei.model.Plan;
import io.taikei.municipality.MunicipalityRegister;
import io.taikei.municipality.RegisteredMunicipality;
import io.taikei.planfile.writing.PlanFacts;
import org.jspecify.annotations.Nullable;

/**
 * What a person has told of a plan beside its documents; null where nobody has yet.
 *
 * @param municipality the code of the municipality
 * @param edition the edition, part of the plan's id
 * @param title the plan's title
 * @param status draft or adopted
 * @param firstYear the first fiscal year
 * @param lastYear the last fiscal year
 */
public record DraftFacts(@Nullable String municipality, @Nullable String edition, @Nullable String title,
		Plan.Status status, @Nullable Integer firstYear, @Nullable Integer lastYear) {

	/** The municipality as the register has it. */
	public Optional<RegisteredMunicipality> registered() {
		return Optional.ofNullable(this.municipality).flatMap(MunicipalityRegister::find);
	}

	PlanFacts planFacts() {
		return new PlanFacts(registered().map(RegisteredMunicipality::municipality).orElse(null), this.edition,
				this.title, this.status, this.firstYear, this.lastYear);
	}

}
