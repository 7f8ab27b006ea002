package io.taikei.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.library.PlanIntakeResult.Failed;
import io.taikei.library.PlanIntakeResult.Refused;
import io.taikei.loader.OverlapReport;
import io.taikei.model.Problem.Severity;

/** Adds up what comparing did, and what failed. */
final class ComparisonTally {

	private OverlapReport overlaps = OverlapReport.NONE;

	private long elements;

	private long comparisons;

	private boolean databaseFailed;

	private final List<ProblemReport> problems = new ArrayList<>();

	/** Does work on a plan; whatever fails is a problem. */
	boolean attempt(Path plan, Runnable work) {
		Optional<PlanIntakeResult> failure = FaultGuard.result(plan, () -> {
			work.run();
			return Optional.<PlanIntakeResult>empty();
		}, Optional::of);
		failure.ifPresent(this::add);
		return failure.isEmpty();
	}

	void compared(long number, OverlapReport report) {
		this.elements += number;
		this.overlaps = this.overlaps.plus(report);
	}

	void filled(OverlapReport report) {
		this.comparisons++;
		this.overlaps = this.overlaps.plus(report);
	}

	long elements() {
		return this.elements;
	}

	/** Whether there is no use in going on. */
	boolean isDatabaseFailed() {
		return this.databaseFailed;
	}

	ComparisonReport report() {
		return new ComparisonReport(this.elements, this.comparisons, this.overlaps, this.problems);
	}

	private void add(PlanIntakeResult failure) {
		this.databaseFailed |= failure instanceof Failed failed && failed.isOfDatabase();
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
				"Not yet compared with all others, which the next load or start goes on with. " + problem.message());
	}

}
