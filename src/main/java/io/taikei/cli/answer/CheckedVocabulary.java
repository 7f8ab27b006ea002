package io.taikei.cli.answer;

import java.nio.file.Path;
import java.util.List;

import io.taikei.library.result.FaultGuard;
import io.taikei.library.result.ProblemReport;
import io.taikei.source.ReadingFailed;
import io.taikei.vocabulary.Vocabulary;
import io.taikei.vocabulary.VocabularyReading;
import org.jspecify.annotations.Nullable;

/**
 * What validation says of the vocabulary of a folder of seeds: its themes, and how rare
 * words and themes are.
 *
 * @param path the folder of its files
 * @param valid whether plans may be read and compared by it
 * @param themes how many themes it has; null where they can't be read or have errors
 * @param problems all that is wrong, those of the themes first
 */
public record CheckedVocabulary(String path, boolean valid, @Nullable Integer themes,
		List<ProblemReport> problems) implements ValidationAnswer {

	public static CheckedVocabulary of(Path seeds) {
		Path folder = Vocabulary.folder(seeds);
		try {
			VocabularyReading reading = FaultGuard.over(folder, () -> Vocabulary.check(seeds));
			return new CheckedVocabulary(folder.toString(), reading.valid(),
					reading.valid() ? reading.themes().themes().size() : null,
					ProblemReport.of(folder, reading.problems()));
		}
		catch (ReadingFailed ex) {
			return new CheckedVocabulary(folder.toString(), false, null, List.of(ProblemReport.of(ex)));
		}
	}

	@Override
	public String inWords() {
		return (this.themes == null) ? "" : CommandText.of("checked.themes", this.themes);
	}

}
