package io.taikei.overlap;

import java.util.List;
import java.util.Set;

import io.taikei.model.ThemeId;
import io.taikei.overlap.analysis.ElementPassage;
import io.taikei.overlap.analysis.PassageReader;
import io.taikei.overlap.index.SparseVector;
import io.taikei.overlap.vector.VectorSpace;

/**
 * A passage as a space has it.
 *
 * @param vector what it is about
 * @param themes the themes that it names, and those above them
 */
public record ReadPassage(SparseVector vector, Set<ThemeId> themes) {

	static ReadPassage of(ElementPassage passage, PassageReader reader, VectorSpace space) {
		PassageReader.Reading reading = reader.readWithThemes(List.of(passage));
		return new ReadPassage(space.vector(reading.features()), Set.copyOf(reading.addressed()));
	}

}
