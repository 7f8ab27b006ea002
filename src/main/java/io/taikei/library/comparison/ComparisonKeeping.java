package io.taikei.library.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import io.taikei.loader.KeptComparison;
import io.taikei.loader.KeptComparison.By;
import io.taikei.loader.KeptComparisons;
import io.taikei.loader.LoadingLock;
import io.taikei.model.PlanId;
import io.taikei.reader.PlanReader;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Keeps comparisons that people ask for, and lets them go. */
@Component
public class ComparisonKeeping {

	private final KeptComparisons kept;

	private final ComparisonChoice choice;

	private final PendingComparisons comparisons;

	private final PlanReader reader;

	private final LoadingLock lock;

	ComparisonKeeping(KeptComparisons kept, ComparisonChoice choice, PendingComparisons comparisons, PlanReader reader,
			LoadingLock lock) {
		this.kept = kept;
		this.choice = choice;
		this.comparisons = comparisons;
		this.reader = reader;
		this.lock = lock;
	}

	/** What to know where the settings name plans that are not loaded. */
	public Optional<String> hint() {
		List<PlanId> missing = this.choice.missing();
		return missing.isEmpty() ? Optional.empty() : Optional
			.of(("taikei.comparisons names plans that are not loaded: %s. Their comparisons are kept as soon "
					+ "as they are.")
				.formatted(missing.stream().map(PlanId::value).collect(Collectors.joining(", "))));
	}

	/** Whether all overlaps of two plans are kept. */
	public ComparisonKept state(PlanId one, PlanId other) {
		return stateOf(KeptComparison.of(one, other, By.DEFAULT));
	}

	/**
	 * Keeps all overlaps of two plans, whatever else is loaded.
	 * @throws IllegalArgumentException where one is not loaded, or both are editions of
	 * one municipality's plan, which are not compared
	 */
	public ComparisonKept keep(PlanId one, PlanId other) {
		return settle(one, other, By.PERSON);
	}

	/**
	 * Keeps them for nobody's sake any longer; the settings may keep them on.
	 * @throws IllegalArgumentException as {@link #keep} does
	 */
	public ComparisonKept drop(PlanId one, PlanId other) {
		return settle(one, other, By.DEFAULT);
	}

	private ComparisonKept settle(PlanId one, PlanId other, By by) {
		KeptComparison wanted = KeptComparison.of(one, other, by);
		this.lock.hold(() -> {
			requireComparable(one, other);
			if (by == By.PERSON || find(wanted) != null) {
				this.kept.keep(List.of(wanted));
			}
			return true;
		});
		this.comparisons.workOff(this.reader::vocabulary).requireNoProblems();
		return stateOf(wanted);
	}

	private ComparisonKept stateOf(KeptComparison comparison) {
		KeptComparison now = find(comparison);
		return ComparisonKept.of((now != null) ? now : comparison, now != null);
	}

	private @Nullable KeptComparison find(KeptComparison wanted) {
		return this.kept.all()
			.stream()
			.filter((comparison) -> comparison.pair().equals(wanted.pair()))
			.findFirst()
			.orElse(null);
	}

	private void requireComparable(PlanId one, PlanId other) {
		SequencedMap<PlanId, String> plans = this.kept.plans();
		for (PlanId plan : List.of(one, other)) {
			if (!plans.containsKey(plan)) {
				throw new IllegalArgumentException("No plan %s is loaded".formatted(plan));
			}
		}
		if (Objects.equals(plans.get(one), plans.get(other))) {
			throw new IllegalArgumentException(
					"%s and %s are plans of one municipality, which are not compared for overlaps".formatted(one,
							other));
		}
	}

}
