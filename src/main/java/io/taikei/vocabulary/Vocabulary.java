package io.taikei.vocabulary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.taikei.model.Problem;
import io.taikei.model.Theme;
import io.taikei.source.ReadingFailed;
import org.jspecify.annotations.Nullable;

/** The themes in {@code themes/themes.yaml} of a folder of seeds. */
public final class Vocabulary {

	private Vocabulary() {
	}

	/** Reads them when they are first asked for. */
	public static Supplier<List<Theme>> readWhenNeeded(Path seeds) {
		return new OnDemand(seeds);
	}

	/**
	 * Reads them at once.
	 * @throws ReadingFailed if the vocabulary can't be read or has problems
	 */
	public static List<Theme> read(Path seeds) {
		Path vocabulary = file(seeds);
		ThemeReading reading = new ThemeReader().read(vocabulary);
		if (!reading.problems().isEmpty()) {
			throw new ReadingFailed.YamlInvalid(vocabulary, null,
					reading.problems()
						.stream()
						.map(Problem::toString)
						.collect(Collectors.joining(System.lineSeparator(), System.lineSeparator(), "")),
					null);
		}
		return reading.themes();
	}

	private static Path file(Path seeds) {
		return seeds.resolve("themes").resolve("themes.yaml");
	}

	private static final class OnDemand implements Supplier<List<Theme>> {

		private final Path seeds;

		private @Nullable List<Theme> themes;

		OnDemand(Path seeds) {
			this.seeds = seeds;
		}

		@Override
		public synchronized List<Theme> get() {
			List<Theme> known = this.themes;
			if (known == null) {
				if (!Files.exists(file(this.seeds))) {
					throw new ReadingFailed.FileUnreadable(file(this.seeds), null,
							"There is no vocabulary of themes, which a torn table is put together with; "
									+ "name a folder of seeds that has one.",
							null);
				}
				known = read(this.seeds);
				this.themes = known;
			}
			return known;
		}

	}

}
