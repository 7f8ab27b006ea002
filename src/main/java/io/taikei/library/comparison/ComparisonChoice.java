package io.taikei.library.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.loader.KeptComparison;
import io.taikei.loader.KeptComparison.By;
import io.taikei.loader.KeptComparisons;
import io.taikei.model.PlanId;

import org.springframework.stereotype.Component;

/**
 * Which comparisons are kept: those that a person asked for, those that the settings
 * name, and all while there are few plans. So it follows from these alone, in whatever
 * order plans come and go.
 */
@Component
class ComparisonChoice {

	private final KeptComparisons kept;

	private final ComparisonProperties properties;

	ComparisonChoice(KeptComparisons kept, ComparisonProperties properties) {
		this.kept = kept;
		this.properties = properties;
	}

	/**
	 * Keeps what is to be kept now, and nothing else. What is new is yet to be filled.
	 * @return those that are to be filled
	 */
	List<KeptComparison> settle() {
		Map<String, KeptComparison> before = new LinkedHashMap<>();
		this.kept.all().forEach((comparison) -> before.put(comparison.pair(), comparison));
		Map<String, KeptComparison> wanted = wanted(before);
		List<KeptComparison> changed = wanted.values()
			.stream()
			.filter((comparison) -> !before.containsKey(comparison.pair())
					|| Objects.requireNonNull(before.get(comparison.pair())).by() != comparison.by())
			.toList();
		if (!changed.isEmpty()) {
			this.kept.keep(changed);
		}
		before.values()
			.stream()
			.filter((comparison) -> !wanted.containsKey(comparison.pair()))
			.forEach(this.kept::drop);
		return this.kept.all().stream().filter((comparison) -> !comparison.complete()).toList();
	}

	/** Plans that the settings name and that are not loaded. */
	List<PlanId> missing() {
		Set<PlanId> loaded = this.kept.plans().keySet();
		return this.properties.kept()
			.stream()
			.flatMap((comparison) -> Stream.of(comparison.a(), comparison.b()))
			.filter((plan) -> !loaded.contains(plan))
			.distinct()
			.toList();
	}

	/** Who counts first comes last, and so in the place of the others. */
	private Map<String, KeptComparison> wanted(Map<String, KeptComparison> before) {
		SequencedMap<PlanId, String> plans = this.kept.plans();
		Map<String, KeptComparison> wanted = new LinkedHashMap<>();
		if (plans.size() <= this.properties.overlaps().keepAllUpTo()) {
			all(plans).forEach((comparison) -> wanted.put(comparison.pair(), comparison));
		}
		this.properties.kept()
			.stream()
			.filter((comparison) -> plans.containsKey(comparison.a()) && plans.containsKey(comparison.b()))
			.forEach((comparison) -> wanted.put(comparison.pair(), comparison));
		before.values()
			.stream()
			.filter((comparison) -> comparison.by() == By.PERSON)
			.forEach((comparison) -> wanted.put(comparison.pair(), comparison));
		return wanted;
	}

	private static List<KeptComparison> all(SequencedMap<PlanId, String> plans) {
		List<KeptComparison> all = new ArrayList<>();
		List<PlanId> ids = List.copyOf(plans.sequencedKeySet());
		for (int one = 0; one < ids.size(); one++) {
			for (PlanId other : ids.subList(one + 1, ids.size())) {
				if (!Objects.equals(plans.get(ids.get(one)), plans.get(other))) {
					all.add(KeptComparison.of(ids.get(one), other, By.DEFAULT));
				}
			}
		}
		return all;
	}

}
