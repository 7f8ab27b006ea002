package io.taikei.overlap.analysis;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ThemeId;
import io.taikei.overlap.index.Feature;
import org.jspecify.annotations.Nullable;

/**
 * What an element's own text is about.
 *
 * @param id the element
 * @param kind its kind
 * @param title the key of its title, under which others match; null where the document
 * gives no name that can be compared
 * @param parent the element it is part of, by the first of its places; null where that is
 * the plan
 * @param own the weight of each feature of its text, 0 to 1, before rarity counts
 * @param addressed the themes that its own text names, and those above them
 */
public record AnalysedElement(ElementId id, Kind kind, @Nullable String title, @Nullable ElementId parent,
		SortedMap<Feature, Double> own, SortedSet<ThemeId> addressed) {

	public AnalysedElement {
		own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
		addressed = Collections.unmodifiableSortedSet(new TreeSet<>(addressed));
	}

	/** An element that addresses all themes that it is about. */
	public AnalysedElement(ElementId id, Kind kind, @Nullable String title, @Nullable ElementId parent,
			Map<Feature, Double> own) {
		this(id, kind, title, parent, new TreeMap<>(own),
				new TreeSet<>(own.keySet()
					.stream()
					.filter(Feature.Topic.class::isInstance)
					.map((feature) -> ((Feature.Topic) feature).theme())
					.toList()));
	}

}
