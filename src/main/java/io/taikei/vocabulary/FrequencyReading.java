package io.taikei.vocabulary;

import java.util.List;

import io.taikei.model.Problem;
import io.taikei.overlap.analysis.DocumentFrequencies;

/**
 * What was made of a file of document frequencies.
 *
 * @param frequencies those of the file; those of no corpus where there are problems
 * @param problems all that is wrong with them, in the order of the file
 */
public record FrequencyReading(DocumentFrequencies frequencies, List<Problem> problems) {

	public FrequencyReading {
		problems = List.copyOf(problems);
	}

}
