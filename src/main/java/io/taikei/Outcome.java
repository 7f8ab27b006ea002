package io.taikei;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.loader.LoadReport;
import io.taikei.loader.MappingReport;
import io.taikei.loader.OverlapReport;
import io.taikei.loader.VocabularyReport;
import io.taikei.model.LostDecision;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.source.ReadingFailed;

import org.springframework.core.NestedExceptionUtils;

/**
 * What became of a plan, of the vocabulary, of a plan's overlaps with others, or of the
 * mapping sets.
 */
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
			return Stream.of(Stream.of(summary()), indented(this.warnings), lost(this.report.lostDecisions()))
				.flatMap((lines) -> lines);
		}

		private static Stream<String> lost(List<LostDecision> decisions) {
			return decisions.stream().map((decision) -> "  decision kept, as its element is gone: " + decision);
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

	/** Plans that no directory holds are compared with others as all are. */
	record Renewed(PlanId plan) implements Outcome {

		@Override
		public Stream<String> lines() {
			return Stream.of("plan %s: loaded again from the graph, as texts are compared in another way since"
				.formatted(this.plan));
		}

	}

	/** The database did not take it; the graph is as it was before. */
	record Failed(String what, RuntimeException cause) implements Outcome {

		@Override
		public Stream<String> lines() {
			return Stream.of("%s, as the database failed: %s".formatted(this.what,
					NestedExceptionUtils.getMostSpecificCause(this.cause).getMessage()));
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
							this.report.totals()) + restored());
		}

		private String restored() {
			return (this.report.restored() == 0) ? ""
					: "; %d decisions came back with their overlaps".formatted(this.report.restored());
		}

	}

	/** The mappings are in the graph, but for those that a warning leaves out. */
	record Mapped(List<Path> files, MappingReport report, List<Problem> warnings) implements Outcome {

		@Override
		public Stream<String> lines() {
			return Stream.of(Stream.of(summary()), indented(this.warnings), indented(this.report.warnings()))
				.flatMap((lines) -> lines);
		}

		private String summary() {
			return "%s: %d mappings %s".formatted(this.files, this.report.mappings(),
					this.report.changedNothing() ? "are loaded already, nothing has changed"
							: "loaded: relationships %s".formatted(this.report.relationships()));
		}

	}

	/** Editions of one municipality are linked, but for those decisions on it. */
	record Succeeded(List<Problem> warnings) implements Outcome {

		@Override
		public Stream<String> lines() {
			return this.warnings.isEmpty() ? Stream.empty()
					: Stream.concat(Stream.of("Succession: some decisions of plan files could not be applied"),
							indented(this.warnings));
		}

	}

	/** There was nothing to do, and nothing is to be said. */
	record Nothing() implements Outcome {

		@Override
		public Stream<String> lines() {
			return Stream.empty();
		}

	}

	/** Something has problems, and nothing of it was loaded. */
	record Refused(String headline, List<Problem> problems) implements Outcome {

		@Override
		public Stream<String> lines() {
			return Stream.concat(Stream.of(this.headline), indented(this.problems));
		}

	}

	/** Files could not be read at all, or the program failed on them. */
	record Unreadable(String headline, ReadingFailed failure) implements Outcome {

		@Override
		public Stream<String> lines() {
			return Stream.of(this.headline, "  " + this.failure.getMessage());
		}

	}

	private static Stream<String> indented(List<Problem> problems) {
		return problems.stream().map((problem) -> "  " + problem);
	}

}
