package io.taikei.reader;

import java.util.List;

import io.taikei.model.CuratedOverlap;
import io.taikei.model.Problem;

/**
 * What was made of mapping sets.
 *
 * @param overlaps the overlaps in the order of the files; none where there are problems
 * @param problems all that is wrong with the sets, in the order of the files
 */
public record MappingReading(List<CuratedOverlap> overlaps, List<Problem> problems) {

	public MappingReading {
		overlaps = List.copyOf(overlaps);
		problems = List.copyOf(problems);
	}

}
