package io.taikei.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Indicators of different plans that are taken for the same.
 *
 * @param members the indicators, in their order; a single one where nothing is like it
 * @param shared why, as the two tell that are least alike; null for a single one
 */
public record IndicatorGroup(List<ComparedIndicator> members, @Nullable SharedMeasure shared) {

	private static final Comparator<SharedMeasure> LIKEST_FIRST = Comparator.comparing(SharedMeasure::basis)
		.thenComparingInt((shared) -> -shared.words().size());

	public IndicatorGroup {
		members = List.copyOf(members);
	}

	static IndicatorGroup of(List<ComparedIndicator> members) {
		return new IndicatorGroup(members,
				members.stream()
					.flatMap((one) -> members.stream().map((other) -> SharedMeasure.of(one, other)))
					.filter(Objects::nonNull)
					.max(LIKEST_FIRST)
					.orElse(null));
	}

}
