package io.taikei.vocabulary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.source.ReadingFailed;
import io.taikei.source.SourceFile;
import io.taikei.source.SourceLines;
import io.taikei.text.ProblemMessage;

/**
 * Reads the document frequencies that a vocabulary comes with, and checks them as a
 * whole. They go to the search for overlaps.
 */
public final class FrequencyReader {

	/**
	 * Reads the frequencies in the given file. Without one, every word counts as rare as
	 * any other, which is a warning.
	 * @throws ReadingFailed if the file is there and can't be read at all
	 */
	public FrequencyReading read(Path file) {
		if (!Files.exists(file)) {
			return missing(file.getFileName().toString());
		}
		SourceLines lines = new SourceFile(file).readUtf8(ProblemMessage.of("frequency.unreadable"));
		if (lines.lines().stream().allMatch(String::isBlank)) {
			return missing(lines.file());
		}
		FrequencyTable table = FrequencyTable.read(lines);
		return table.problems().isEmpty() ? new FrequencyReading(table.frequencies(), List.of())
				: new FrequencyReading(DocumentFrequencies.NONE, table.problems());
	}

	private static FrequencyReading missing(String file) {
		return new FrequencyReading(DocumentFrequencies.NONE, List.of(Problem.of(RuleId.MISSING_FREQUENCIES,
				SourceSpan.line(file, 1), ProblemMessage.of("frequency.missing", file))));
	}

}
