package io.taikei.overlap.analysis;

import java.util.List;
import java.util.TreeMap;

import io.taikei.model.ElementId;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Theme;
import io.taikei.text.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a plan's elements are about, by their words and by a vocabulary. The result
 * is compared with that of other plans, and kept.
 */
public final class PlanAnalyser {

	/** Changes whenever the same plan and vocabulary would give another result. */
	public static final String VERSION = "2." + JapaneseText.VERSION;

	private final Weighting weighting;

	private final PassageReader reader;

	/**
	 * An analyser by a vocabulary.
	 * @param themes the vocabulary
	 */
	public PlanAnalyser(List<Theme> themes) {
		this(themes, Weighting.STANDARD);
	}

	public PlanAnalyser(List<Theme> themes, Weighting weighting) {
		this.weighting = weighting;
		this.reader = new PassageReader(themes, weighting);
	}

	public AnalysedPlan analyse(Plan plan) {
		return new AnalysedPlan(plan.id(), plan.elements().parallelStream().map(this::analyse).toList());
	}

	private AnalysedElement analyse(PlanElement element) {
		PassageReader.Reading reading = this.reader.readWithThemes(ElementPassage.of(element, this.weighting));
		return new AnalysedElement(element.id(), element.kind(), title(element.label()), parent(element),
				new TreeMap<>(reading.features()), reading.addressed());
	}

	private static @Nullable String title(Label label) {
		return (label.placeholder() || label.title().isBlank()) ? null : JapaneseText.matchKey(label.title());
	}

	private static @Nullable ElementId parent(PlanElement element) {
		return element.placements().stream().findFirst().map(Placement::parent).orElse(null);
	}

}
