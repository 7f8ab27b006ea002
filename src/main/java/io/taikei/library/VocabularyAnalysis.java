package io.taikei.library;

import java.util.List;

import io.taikei.loader.PlanAnalysis;
import io.taikei.loader.PlanContent;
import io.taikei.loader.rows.AddressedThemeRows;
import io.taikei.loader.rows.PlanOrigin;
import io.taikei.model.Theme;
import io.taikei.overlap.analysis.PlanAnalyser;
import io.taikei.overlap.analysis.ThemeTagger;
import io.taikei.validation.ValidPlan;

/** Finds what the elements of plans are about, by one vocabulary. */
final class VocabularyAnalysis {

	private final ThemeTagger tagger;

	private final PlanAnalyser analyser;

	private final String method;

	VocabularyAnalysis(List<Theme> themes) {
		this.tagger = new ThemeTagger(themes);
		this.analyser = new PlanAnalyser(themes);
		this.method = method(themes);
	}

	/** By what plans are analysed: the analyser's version, and a hash of the themes. */
	static String method(List<Theme> themes) {
		return "%s %s".formatted(PlanAnalyser.VERSION, Theme.versionOf(themes));
	}

	/** All that is loaded of a plan. */
	PlanContent of(ValidPlan plan, PlanOrigin origin) {
		return new PlanContent(plan, AddressedThemeRows.of(plan.plan().elements(), this.tagger),
				PlanAnalysis.of(this.analyser.analyse(plan.plan()), this.method), origin);
	}

}
