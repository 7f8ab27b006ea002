package io.taikei.overlap.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.model.Theme;
import io.taikei.model.ThemeId;
import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.Weights;

/**
 * Lets a text that is about a theme also be, a little, about the theme above it and the
 * related ones: what one plan calls 起業 another calls 産業.
 */
final class ThemeNeighbours {

	private final Map<ThemeId, Theme> themes;

	private final Weighting weighting;

	ThemeNeighbours(List<Theme> themes, Weighting weighting) {
		this.themes = themes.stream().collect(Collectors.toUnmodifiableMap(Theme::id, Function.identity()));
		this.weighting = weighting;
	}

	/** Themes, and those above them. */
	SortedSet<ThemeId> withBroader(Collection<ThemeId> narrow) {
		SortedSet<ThemeId> all = new TreeSet<>();
		for (ThemeId id : narrow) {
			Optional<ThemeId> next = Optional.of(id);
			while (next.isPresent() && all.add(next.get())) {
				next = next.map(this.themes::get).flatMap(Theme::broader);
			}
		}
		return all;
	}

	/** The given weights, with neighbouring themes raised to their part of a theme's. */
	Map<Feature, Double> spread(Map<Feature, Double> weights) {
		Weights spread = Weights.copyOf(weights);
		weights.forEach((feature, weight) -> {
			if (feature instanceof Feature.Topic(ThemeId id)) {
				Theme theme = Objects.requireNonNull(this.themes.get(id), id::value);
				theme.broader().ifPresent((broader) -> raise(spread, broader, weight * this.weighting.broader()));
				theme.related().forEach((related) -> raise(spread, related, weight * this.weighting.related()));
			}
		});
		return spread.map(DoubleUnaryOperator.identity());
	}

	private static void raise(Weights weights, ThemeId theme, double weight) {
		if (weight > 0) {
			weights.atLeast(new Feature.Topic(theme), weight);
		}
	}

}
