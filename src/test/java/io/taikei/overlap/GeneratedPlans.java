package io.taikei.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.model.ThemeId;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.index.Feature;
import org.jspecify.annotations.Nullable;

/**
 * Made-up plans, analysed: goals of policies of initiatives. Words follow Zipf's law; an
 * element has one or two themes, and most of its words are from their part of the
 * vocabulary.
 */
final class GeneratedPlans {

	private final Random random;

	private final int themes;

	private final int words;

	/**
	 * @param themes how many themes there are; few make ties
	 * @param words how many words a theme has at most; few make ties
	 */
	GeneratedPlans(long seed, int themes, int words) {
		this.random = new Random(seed);
		this.themes = themes;
		this.words = words;
	}

	/** Plans like real ones, of 200 elements each. */
	static List<AnalysedPlan> country(long seed, int municipalities) {
		GeneratedPlans plans = new GeneratedPlans(seed, 48, 1 << 30);
		return IntStream.range(0, municipalities)
			.mapToObj((municipality) -> plans.plan(id(municipality, 1), 6, 6, 8))
			.toList();
	}

	static PlanId id(int municipality, int edition) {
		return PlanId.of("%06d".formatted(100_000 + municipality), Integer.toString(edition));
	}

	/** A plan of so many goals, and at most so many policies and initiatives each. */
	AnalysedPlan plan(PlanId id, int goals, int policies, int initiatives) {
		List<AnalysedElement> elements = new ArrayList<>();
		AnalysedElement vision = add(elements, id, Kind.FUTURE_VISION, "0", null, this.random.nextInt(this.themes), 3);
		for (int goal = 1; goal <= goals; goal++) {
			int field = this.random.nextInt(this.themes);
			AnalysedElement ofGoal = add(elements, id, Kind.GOAL, "" + goal, vision.id(), field, 5);
			for (int policy = 1 + this.random.nextInt(1 + policies / 2); policy <= policies; policy++) {
				int theme = (this.random.nextInt(3) > 0) ? field : this.random.nextInt(this.themes);
				String code = goal + "-" + policy;
				AnalysedElement ofPolicy = add(elements, id, Kind.POLICY, code, ofGoal.id(), theme, 8);
				for (int i = this.random.nextInt(1 + initiatives / 2); i < initiatives; i++) {
					add(elements, id, Kind.INITIATIVE, code + "-" + i, ofPolicy.id(),
							(this.random.nextInt(5) > 0) ? theme : this.random.nextInt(this.themes), 14);
				}
			}
		}
		return new AnalysedPlan(id, elements);
	}

	private AnalysedElement add(List<AnalysedElement> elements, PlanId plan, Kind kind, String code,
			@Nullable ElementId parent, int theme, int most) {
		SortedMap<Feature, Double> own = new TreeMap<>();
		own.put(new Feature.Topic(new ThemeId("theme-" + theme)), weight(3));
		if (this.random.nextInt(3) == 0) {
			own.put(new Feature.Topic(new ThemeId("theme-" + this.random.nextInt(this.themes))), weight(1));
		}
		for (int count = 1 + this.random.nextInt(most); count > 0; count--) {
			boolean ofTheme = this.random.nextInt(5) < 3;
			String word = ofTheme ? "語%d-%d".formatted(theme, rank(10)) : "語" + rank(100);
			own.put((count % 3 == 0) ? new Feature.Compound(word) : new Feature.Term(word), weight(1));
		}
		String title = (this.random.nextInt(40) == 0) ? null : "題" + rank(300);
		AnalysedElement element = new AnalysedElement(plan.element(code), kind, title, parent, Map.copyOf(own));
		elements.add(element);
		return element;
	}

	/** What a count weighs after saturation. */
	private double weight(double count) {
		return Weighting.STANDARD.saturated(count * (1 + this.random.nextInt(3)));
	}

	/** A rank from 0, with a chance in proportion to 1 / (rank + shift)^1.6. */
	private long rank(int shift) {
		return (long) (shift * (Math.pow(1 - this.random.nextDouble(), -1 / 0.6) - 1)) % this.words;
	}

}
