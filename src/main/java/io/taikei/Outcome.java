package io.taikei;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.loader.LoadReport;
import io.taikei.loader.OverlapReport;
import io.taikei.loader.VocabularyReport;
import io.taikei.model.Problem;
import io.taikei.reader.ReadingFailed;

/** What became of a plan, of the vocabulary, or of a plan's overlaps with others. */
sealed interface Outcome {

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
			return "%s: plan %s %s (%s)".formatted(this.folder, this.report.planId(), this.report.changedNothing()
					? "is loaded already, nothing has changed"
					: "loaded: nodes %s; relationships %s".formatted(this.report.nodes(), this.report.relationships()),
					totals);
		}

	}

	/** The plan's overlaps with the other plans are in the graph. */
	record Compared(OverlapReport report) implements Outcome {

		@Override
		public Stream<String> lines() {
			return Stream.of(
					"overlaps of plan %s %s (%s)".formatted(
							this.report.planId(), this.report.changedNothing()
									? "are loaded already, nothing has changed" : "loaded: " + this.report.overlaps(),
							this.report.totals()));
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
