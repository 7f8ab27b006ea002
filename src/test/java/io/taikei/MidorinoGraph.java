package io.taikei;

import java.util.List;
import java.util.Optional;

import io.taikei.loader.ForgetReport;
import io.taikei.loader.LoadReport;
import io.taikei.loader.MappingLoader;
import io.taikei.loader.PlanAnalysis;
import io.taikei.loader.PlanContent;
import io.taikei.loader.PlanLoader;
import io.taikei.loader.ThemeLoader;
import io.taikei.loader.VocabularyReport;
import io.taikei.loader.decision.LedgerReading;
import io.taikei.loader.rows.AddressedThemeRows;
import io.taikei.loader.rows.PlanOrigin;
import io.taikei.model.Plan;
import io.taikei.model.Theme;
import io.taikei.overlap.analysis.PlanAnalyser;
import io.taikei.overlap.analysis.ThemeTagger;
import io.taikei.review.DecidedPlan;
import io.taikei.validation.ValidPlans;

import org.springframework.stereotype.Component;

/** Loads {@link MidorinoPlan} and what belongs to it for the tests. */
@Component
public class MidorinoGraph {

	private final ThemeLoader themeLoader;

	private final PlanLoader loader;

	private final MappingLoader mappingLoader;

	private final LedgerReading ledger;

	MidorinoGraph(ThemeLoader themeLoader, PlanLoader loader, MappingLoader mappingLoader, LedgerReading ledger) {
		this.themeLoader = themeLoader;
		this.loader = loader;
		this.mappingLoader = mappingLoader;
		this.ledger = ledger;
	}

	public void load() {
		load(MidorinoThemes.themes());
		load(MidorinoPlan.plan());
	}

	public VocabularyReport load(List<Theme> themes) {
		return this.themeLoader.load(themes);
	}

	/** Loads the neighbour's plan and the mappings. */
	public void loadMappings() {
		load(MidorinoMappings.neighbour());
		this.mappingLoader.load(MidorinoMappings.all());
	}

	/** Leaves no mapping to the other tests. */
	public void forgetMappings() {
		this.mappingLoader.load(List.of());
	}

	/** Loads the edition after Midorino's plan. */
	public LoadReport loadThird() {
		return load(MidorinoThirdPlan.plan());
	}

	/** Leaves one edition of Midorino's plan to the other tests. */
	public Optional<ForgetReport> forgetThird() {
		return this.loader.forget(MidorinoThirdPlan.ID);
	}

	/**
	 * Loads a plan whose elements are tagged by Midorino's themes, with the places and
	 * names that people decided.
	 */
	public LoadReport load(Plan read) {
		List<Theme> themes = MidorinoThemes.themes();
		Plan plan = DecidedPlan.of(read, this.ledger.places(read.id())).plan();
		return this.loader
			.load(new PlanContent(ValidPlans.of(plan), AddressedThemeRows.of(plan.elements(), new ThemeTagger(themes)),
					PlanAnalysis.of(new PlanAnalyser(themes).analyse(plan), "example"),
					PlanOrigin.ofFolder("content of " + plan.id())));
	}

}
