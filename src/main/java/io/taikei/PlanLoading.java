package io.taikei;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.loader.GraphLoader;
import io.taikei.loader.LoadReport;
import io.taikei.loader.ThemeLoader;
import io.taikei.loader.VocabularyReport;
import io.taikei.model.Problem;
import io.taikei.overlap.ThemeTagger;
import io.taikei.reader.PlanReader;
import io.taikei.reader.Reading;
import io.taikei.reader.ReadingFailed;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidationResult;

import org.springframework.stereotype.Component;

/**
 * Reads, validates and loads the plans of a directory. What keeps one plan from being
 * loaded does not keep the others.
 */
@Component
class PlanLoading {

	private final PlanValidator validator = new PlanValidator();

	private final ThemeLoader themeLoader;

	private final GraphLoader loader;

	PlanLoading(ThemeLoader themeLoader, GraphLoader loader) {
		this.themeLoader = themeLoader;
		this.loader = loader;
	}

	/**
	 * Loads the directory's vocabulary of themes, then every plan below the directory, in
	 * the order of the folders' names, one by one as the stream is read.
	 */
	Stream<Outcome> loadAll(Path directory) {
		try {
			PlanReader reader = PlanReader.ofSeeds(directory);
			var tagger = new ThemeTagger(reader.themes());
			return Stream.concat(Stream.of(reader).map((known) -> loadThemes(directory, known)),
					PlanReader.planFolders(directory).stream().map((folder) -> load(reader, tagger, folder)));
		}
		catch (ReadingFailed ex) {
			return Stream.of(new Outcome.Unreadable(directory, ex));
		}
	}

	private Outcome loadThemes(Path directory, PlanReader reader) {
		return new Outcome.Vocabulary(directory, this.themeLoader.load(reader.themes()));
	}

	private Outcome load(PlanReader reader, ThemeTagger tagger, Path folder) {
		try {
			Reading reading = reader.read(folder);
			return switch (this.validator.validate(reading.plan(), reading.account(), reading.problems())) {
				case ValidationResult.Valid valid ->
					new Outcome.Loaded(folder, this.loader.load(valid.plan(), tagger), valid.warnings());
				case ValidationResult.Invalid invalid -> new Outcome.Refused(folder, invalid.problems());
			};
		}
		catch (ReadingFailed ex) {
			return new Outcome.Unreadable(folder, ex);
		}
	}

	/** What became of the plan, or of the vocabulary, in a folder. */
	sealed interface Outcome {

		/** The folder of the plan, or the directory of seeds. */
		Path folder();

		/** What a person should read about it, line by line. */
		Stream<String> lines();

		/** The vocabulary of themes is in the graph. */
		record Vocabulary(Path folder, VocabularyReport report) implements Outcome {

			@Override
			public Stream<String> lines() {
				return Stream.of("%s: vocabulary of %d themes %s".formatted(this.folder, this.report.themes(),
						this.report.changedNothing() ? "is loaded already, nothing has changed"
								: "loaded: nodes %s; relationships %s".formatted(this.report.nodes(),
										this.report.relationships())));
			}

		}

		/** The plan is in the graph. */
		record Loaded(Path folder, LoadReport report, List<Problem> warnings) implements Outcome {

			@Override
			public Stream<String> lines() {
				return Stream.concat(Stream.of(summary()), this.warnings.stream().map((warning) -> "  " + warning));
			}

			private String summary() {
				String totals = this.report.totals()
					.entrySet()
					.stream()
					.map((total) -> total.getKey() + " " + total.getValue())
					.collect(Collectors.joining(", "));
				return "%s: plan %s %s (%s)".formatted(this.folder, this.report.planId(),
						this.report.changedNothing() ? "is loaded already, nothing has changed"
								: "loaded: nodes %s; relationships %s".formatted(this.report.nodes(),
										this.report.relationships()),
						totals);
			}

		}

		/** The plan broke rules. */
		record Refused(Path folder, List<Problem> problems) implements Outcome {

			@Override
			public Stream<String> lines() {
				return Stream.concat(Stream.of(this.folder + ": not loaded, as the plan has problems"),
						this.problems.stream().map((problem) -> "  " + problem));
			}

		}

		/** The plan's files could not be read at all. */
		record Unreadable(Path folder, ReadingFailed failure) implements Outcome {

			@Override
			public Stream<String> lines() {
				return Stream.of(this.folder + ": not loaded, as it can not be read", "  " + this.failure.getMessage());
			}

		}

	}

}
