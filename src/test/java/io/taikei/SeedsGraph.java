package io.taikei;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.taikei.library.MappingIntake;
import io.taikei.library.PlanBatch;
import io.taikei.library.PlanLibrary;
import io.taikei.library.result.IntakeStep;

import org.springframework.stereotype.Component;

/** Loads the seeds for the tests, as a start does. */
@Component
public class SeedsGraph {

	static final Path SEEDS = Path.of("seeds");

	private final PlanLibrary library;

	private final MappingIntake mappings;

	SeedsGraph(PlanLibrary library, MappingIntake mappings) {
		this.library = library;
		this.mappings = mappings;
	}

	/** What became of the plans. */
	public List<IntakeStep> load() {
		List<IntakeStep> steps = load(SEEDS);
		this.mappings.load(List.of(SEEDS));
		return steps;
	}

	/** What became of the plans of directories. */
	public List<IntakeStep> load(Path... directories) {
		List<IntakeStep> steps = new ArrayList<>();
		this.library.load(PlanBatch.of(List.of(directories)).orElseThrow(), steps::add);
		return steps;
	}

}
