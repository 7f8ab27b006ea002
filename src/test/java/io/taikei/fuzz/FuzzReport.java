package io.taikei.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** What became of the mutants. */
final class FuzzReport {

	private final Map<String, Map<String, Integer>> outcomes = new TreeMap<>();

	private final Map<String, Duration> slowest = new TreeMap<>();

	private final List<String> failures = new ArrayList<>();

	void add(String kind, String outcome, Duration time) {
		this.outcomes.computeIfAbsent(kind, (key) -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
		this.slowest.merge(kind, time, (one, other) -> (one.compareTo(other) > 0) ? one : other);
	}

	void fail(String kind, int mutant, @Nullable Throwable failure) {
		this.outcomes.computeIfAbsent(kind, (key) -> new TreeMap<>()).merge("failed", 1, Integer::sum);
		StackTraceElement[] trace = (failure != null) ? failure.getStackTrace() : new StackTraceElement[0];
		this.failures.add("%s, mutant %d: %s, by %s".formatted(kind, mutant, failure,
				Arrays.stream(trace)
					.filter((frame) -> frame.getClassName().startsWith("io.taikei"))
					.limit(3)
					.toList()));
	}

	List<String> failures() {
		return this.failures;
	}

	Duration slowest() {
		return this.slowest.values().stream().max(Duration::compareTo).orElse(Duration.ZERO);
	}

	/** A line for each kind: how many mutants, what became of them, the slowest. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		this.outcomes.forEach((kind,
				counts) -> text.append("%-36s%6d  slowest %5d ms  %s%n".formatted(kind,
						counts.values().stream().mapToInt(Integer::intValue).sum(),
						this.slowest.getOrDefault(kind, Duration.ZERO).toMillis(), counts)));
		return text.toString();
	}

}
