package io.taikei.library;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.library.comparison.PendingComparisons;
import io.taikei.library.result.IntakeStep;
import io.taikei.library.result.PlanIntakeResult.Refused;
import io.taikei.library.result.PlanIntakeResult.Stored;
import io.taikei.library.result.ProblemReport;
import io.taikei.loader.LoadReport.Change;
import io.taikei.loader.LoadingLock;
import io.taikei.loader.MappingLoader;
import io.taikei.loader.MappingReport;
import io.taikei.model.Problem;
import io.taikei.reader.PlanReader;
import io.taikei.sssom.MappingReader;
import io.taikei.sssom.MappingReading;

import org.springframework.stereotype.Component;

/**
 * Reads, checks and loads the mapping sets of all directories, after their plans. Where
 * one mapping set has an error, the graph keeps what it holds.
 */
@Component
public class MappingIntake {

	private final MappingReader reader = new MappingReader();

	private final MappingLoader loader;

	private final LoadingLock lock;

	private final PendingComparisons comparisons;

	private final PlanReader plans;

	MappingIntake(MappingLoader loader, LoadingLock lock, PendingComparisons comparisons, PlanReader plans) {
		this.loader = loader;
		this.lock = lock;
		this.comparisons = comparisons;
		this.plans = plans;
	}

	/** Loads what the directories hold, in place of all that was mapped before. */
	public IntakeStep load(List<Path> directories) {
		return IntakeStep.of("mappings of " + directories, Path.of("mappings"), () -> {
			MappingReading reading = this.reader
				.read(directories.stream().map(MappingReader::mappingSets).flatMap(List::stream).toList());
			return reading.valid() ? stored(reading) : new Refused("", ProblemReport.of(reading.problems()));
		});
	}

	private Stored stored(MappingReading reading) {
		MappingReport report = this.lock.hold(() -> this.loader.load(reading.mappings()));
		List<Problem> warnings = Stream.concat(reading.problems().stream(), report.warnings().stream()).toList();
		List<ProblemReport> pending = this.comparisons.workOff(this.plans::vocabulary).problems();
		return new Stored(Change.NONE, report.relationships(),
				new LinkedHashMap<>(Map.of("mappings", (long) report.mappings())),
				Stream.concat(ProblemReport.of(warnings).stream(), pending.stream()).toList());
	}

}
