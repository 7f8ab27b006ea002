package io.taikei.library.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.library.result.FaultGuard;
import io.taikei.library.result.GraphPath;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.PlanIntakeResult.Failed;
import io.taikei.library.result.PlanIntakeResult.Refused;
import io.taikei.library.result.ProblemReport;
import io.taikei.loader.OverlapReport;
import io.taikei.model.PlanId;
import io.taikei.model.Problem.Severity;

/** Adds up what comparing did, and what failed; several workers tell it. */
final class ComparisonTally {

	private OverlapReport overlaps = OverlapReport.NONE;

	private long elements;

	private long comparisons;

	private boolean databaseFailed;

	private final List<ProblemReport> problems = new ArrayList<>();

	private final Set<PlanId> failed = new HashSet<>();

	/** Does work; whatever fails is a problem. */
	boolean attempt(Path path, Runnable work) {
		Optional<PlanIntakeResult> failure = failure(path, work);
		failure.ifPresent(this::add);
		return failure.isEmpty();
	}

	/** Does work on a plan, and remembers on which it failed. */
	void attempt(PlanId plan, Runnable work) {
		if (!attempt(GraphPath.of(plan), work)) {
			fail(plan);
		}
	}

	/**
	 * Whether work on plans succeeds, each of which is tried alone where it fails. Where
	 * it is a single one and the database that failed, that is a problem at once.
	 */
	boolean succeeds(List<PlanId> plans, Runnable work) {
		PlanId first = plans.getFirst();
		Optional<PlanIntakeResult> failure = failure(GraphPath.of(first), work);
		if (plans.size() == 1) {
			failure.filter(ComparisonTally::isOfDatabase).ifPresent((of) -> {
				add(of);
				fail(first);
			});
		}
		return failure.isEmpty();
	}

	private static boolean isOfDatabase(PlanIntakeResult failure) {
		return failure instanceof Failed failed && failed.isOfDatabase();
	}

	private static Optional<PlanIntakeResult> failure(Path path, Runnable work) {
		return FaultGuard.result(path, () -> {
			work.run();
			return Optional.<PlanIntakeResult>empty();
		}, Optional::of);
	}

	private synchronized void fail(PlanId plan) {
		this.failed.add(plan);
	}

	synchronized boolean hasFailed(PlanId plan) {
		return this.failed.contains(plan);
	}

	synchronized void compared(long number, OverlapReport report) {
		this.elements += number;
		this.overlaps = this.overlaps.plus(report);
	}

	synchronized void filled(OverlapReport report) {
		this.comparisons++;
		this.overlaps = this.overlaps.plus(report);
	}

	synchronized long elements() {
		return this.elements;
	}

	/** Whether there is no use in going on. */
	synchronized boolean isDatabaseFailed() {
		return this.databaseFailed;
	}

	synchronized ComparisonReport report() {
		return new ComparisonReport(this.elements, this.comparisons, this.overlaps, this.problems);
	}

	private synchronized void add(PlanIntakeResult failure) {
		this.databaseFailed |= isOfDatabase(failure);
		Stream<ProblemReport> told = switch (failure) {
			case Failed failed -> failed.problems().stream();
			case Refused refused -> refused.problems().stream();
			default -> Stream.empty();
		};
		told.map(ComparisonTally::pending).forEach(this.problems::add);
	}

	private static ProblemReport pending(ProblemReport problem) {
		return new ProblemReport(Severity.WARNING, problem.rule(), problem.file(), problem.line(), problem.lastLine(),
				problem.text(),
				"Not yet compared with all others, which the next load or start goes on with. " + problem.message(),
				"ほかのすべての計画との比較はまだ終わっていません。次の読込みか起動のときに続けます。" + problem.messageJa());
	}

}
