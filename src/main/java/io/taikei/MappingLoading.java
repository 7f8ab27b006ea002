package io.taikei;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.loader.CuratedOverlapLoader;
import io.taikei.loader.CuratedOverlapReport;
import io.taikei.model.Problem;
import io.taikei.reader.MappingReader;
import io.taikei.reader.MappingReading;
import io.taikei.reader.ReadingFailed;

import org.springframework.stereotype.Component;

/**
 * Reads, checks and loads the curated overlaps of all directories, after their plans.
 * Where one mapping set has a problem, the graph keeps what it holds.
 */
@Component
class MappingLoading {

	private final MappingReader reader = new MappingReader();

	private final CuratedOverlapLoader loader;

	MappingLoading(CuratedOverlapLoader loader) {
		this.loader = loader;
	}

	Outcome loadAll(List<Path> directories) {
		try {
			List<Path> files = directories.stream().map(MappingReader::mappingSets).flatMap(List::stream).toList();
			MappingReading reading = this.reader.read(files);
			return reading.problems().isEmpty() ? new Outcome.Loaded(files, this.loader.load(reading.overlaps()))
					: new Outcome.Refused(reading.problems());
		}
		catch (ReadingFailed ex) {
			return new Outcome.Unreadable(ex);
		}
	}

	/** What became of the mapping sets. */
	sealed interface Outcome {

		/** What a person should read about it, line by line. */
		Stream<String> lines();

		/** The overlaps are in the graph, but for those the warnings name. */
		record Loaded(List<Path> files, CuratedOverlapReport report) implements Outcome {

			@Override
			public Stream<String> lines() {
				return Stream.concat(Stream.of(summary()), this.report.warnings().stream().map(Outcome::indented));
			}

			private String summary() {
				return "%s: %d curated overlaps %s".formatted(this.files, this.report.overlaps(),
						this.report.changedNothing() ? "are loaded already, nothing has changed"
								: "loaded: relationships %s".formatted(this.report.relationships()));
			}

		}

		/** The mapping sets have problems. */
		record Refused(List<Problem> problems) implements Outcome {

			@Override
			public Stream<String> lines() {
				return Stream.concat(Stream.of("Curated overlaps: not loaded, as the mapping sets have problems"),
						this.problems.stream().map(Outcome::indented));
			}

		}

		/** A mapping set could not be read at all. */
		record Unreadable(ReadingFailed failure) implements Outcome {

			@Override
			public Stream<String> lines() {
				return Stream.of("Curated overlaps: not loaded, as they can not be read",
						"  " + this.failure.getMessage());
			}

		}

		private static String indented(Problem problem) {
			return "  " + problem;
		}

	}

}
