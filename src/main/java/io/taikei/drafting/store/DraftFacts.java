package io.taikei.drafting.store;

import java.util.Objects;
import java.util.Optional;

import io.taikei.model.Plan;
import io.taikei.municipality.MunicipalityRegister;
import io.taikei.municipality.RegisteredMunicipality;
import io.taikei.planfile.writing.PlanFileFacts;
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

	static DraftFacts of(Plan plan) {
		return new DraftFacts(plan.municipality().code(), plan.edition(), plan.title(), plan.status(), plan.firstYear(),
				plan.lastYear());
	}

	/** What is told of a plan whose municipality and edition are known. */
	DraftFacts ofSamePlan(DraftFacts told) {
		return new DraftFacts(this.municipality, this.edition, (told.title() != null) ? told.title() : this.title,
				told.status(), (told.firstYear() != null) ? told.firstYear() : this.firstYear, told.lastYear());
	}

	/** A loaded plan of which this was told. */
	public Plan on(Plan plan) {
		return new Plan(plan.id(), plan.municipality(), plan.edition(),
				Objects.requireNonNullElse(this.title, plan.title()), this.status,
				Objects.requireNonNullElse(this.firstYear, plan.firstYear()), this.lastYear, plan.elements(),
				plan.trees(), plan.succession());
	}

	/** The municipality as the register has it. */
	public Optional<RegisteredMunicipality> registered() {
		return Optional.ofNullable(this.municipality).flatMap(MunicipalityRegister::find);
	}

	public PlanFileFacts planFacts() {
		return new PlanFileFacts(registered().map(RegisteredMunicipality::municipality).orElse(null), this.edition,
				this.title, this.status, this.firstYear, this.lastYear);
	}

}
