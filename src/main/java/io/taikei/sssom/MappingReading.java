package io.taikei.sssom;

import java.util.List;

import io.taikei.model.Mapping;
import io.taikei.model.Problem;

/**
 * What was made of mapping sets.
 *
 * @param mappings what they state, in the order of the files; none where there are errors
 * @param problems all that is wrong with the sets, in the order of the files
 */
public record MappingReading(List<Mapping> mappings, List<Problem> problems) {

	public MappingReading {
		mappings = List.copyOf(mappings);
		problems = List.copyOf(problems);
	}

	/** Whether the sets may be loaded. */
	public boolean valid() {
		return this.problems.stream().noneMatch(Problem::isError);
	}

}
