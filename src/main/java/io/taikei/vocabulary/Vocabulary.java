package io.taikei.vocabulary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.Theme;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.source.ReadingFailed;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/**
 * What plans are compared by, from the folder {@code themes} of a folder of seeds.
 *
 * @param themes the themes of municipal plans, from {@code themes.yaml}
 * @param frequencies how rare words and themes are, from {@code document-frequencies.tsv}
 * @param warnings what keeps none of it from being used
 */
public record Vocabulary(List<Theme> themes, DocumentFrequencies frequencies, List<Problem> warnings) {

	private static final String FREQUENCIES = "document-frequencies.tsv";

	public Vocabulary {
		themes = List.copyOf(themes);
		warnings = List.copyOf(warnings);
	}

	/** Themes alone, by which all words are equally rare. */
	public static Vocabulary of(List<Theme> themes) {
		return new Vocabulary(themes, DocumentFrequencies.NONE, List.of());
	}

	/** Reads it when it is first asked for. */
	public static Supplier<Vocabulary> readWhenNeeded(Path seeds) {
		return new OnDemand(seeds);
	}

	/**
	 * Reads it at once.
	 * @throws ReadingFailed if it can't be read or has errors
	 */
	public static Vocabulary read(Path seeds) {
		return of(file(seeds), check(seeds));
	}

	/**
	 * Reads it and tells all that is wrong with it.
	 * @throws ReadingFailed if it can't be read at all
	 */
	public static VocabularyReading check(Path seeds) {
		return new VocabularyReading(new ThemeReader().read(file(seeds)),
				new FrequencyReader().read(folder(seeds).resolve(FREQUENCIES)));
	}

	/** Where a folder of seeds has its vocabulary. */
	public static Path folder(Path seeds) {
		return seeds.resolve("themes");
	}

	/** Whether a folder has a vocabulary. */
	public static boolean isIn(Path seeds) {
		return Files.exists(file(seeds));
	}

	/**
	 * Reads its themes alone, by which all words are equally rare.
	 * @throws ReadingFailed if they can't be read or have errors
	 */
	public static Vocabulary withoutFrequencies(Path seeds) {
		return of(file(seeds), new VocabularyReading(new ThemeReader().read(file(seeds)),
				new FrequencyReading(DocumentFrequencies.NONE, List.of())));
	}

	/**
	 * The same themes with the document frequencies of another file.
	 * @throws ReadingFailed if that can't be read or has errors
	 */
	public Vocabulary with(Path frequencies) {
		FrequencyReading read = new FrequencyReader().read(frequencies);
		if (!read.problems().isEmpty()) {
			throw new ReadingFailed.TableInvalid(frequencies, null, told(read.problems()), null);
		}
		return new Vocabulary(this.themes, read.frequencies(), List.of());
	}

	private static Vocabulary of(Path vocabulary, VocabularyReading reading) {
		if (!reading.valid()) {
			Bilingual told = told(reading.problems().stream().filter(Problem::isError).toList());
			throw reading.themes().problems().isEmpty()
					? new ReadingFailed.TableInvalid(vocabulary.resolveSibling(FREQUENCIES), null, told, null)
					: new ReadingFailed.YamlInvalid(vocabulary, null, told, null);
		}
		return new Vocabulary(reading.themes().themes(), reading.frequencies().frequencies(),
				reading.frequencies().problems());
	}

	/** Each problem in a line of its own. */
	private static Bilingual told(List<Problem> problems) {
		return Bilingual.lines(Stream.concat(Stream.of(Bilingual.sameInBoth("")), problems.stream()
			.map((problem) -> ProblemMessage.of("problem.at", problem.source(), problem.rule(), problem.explanation())))
			.toList());
	}

	private static Path file(Path seeds) {
		return folder(seeds).resolve("themes.yaml");
	}

	private static final class OnDemand implements Supplier<Vocabulary> {

		private final Path seeds;

		private @Nullable Vocabulary vocabulary;

		OnDemand(Path seeds) {
			this.seeds = seeds;
		}

		@Override
		public synchronized Vocabulary get() {
			Vocabulary known = this.vocabulary;
			if (known == null) {
				if (!isIn(this.seeds)) {
					throw new ReadingFailed.FileUnreadable(file(this.seeds), null, ProblemMessage.of("theme.none"),
							null);
				}
				known = read(this.seeds);
				this.vocabulary = known;
			}
			return known;
		}

	}

}
