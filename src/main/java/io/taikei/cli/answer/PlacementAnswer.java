package io.taikei.cli.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.taikei.library.result.FaultGuard;
import io.taikei.library.result.ProblemReport;
import io.taikei.model.Decider;
import io.taikei.model.Initiative;
import io.taikei.model.Placement;
import io.taikei.reader.PlanReader;
import io.taikei.source.ReadingFailed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * How far the inference of placements agrees with a reading of the document, for one
 * plan.
 *
 * @param path the plan's folder, as it was named
 * @param plan the plan's id; null where it can't be read at all
 * @param stated placements the document states
 * @param readers who read the document: persons or language models
 * @param agreed placements on which inference and reading agree
 * @param differing those on which they differ
 * @param open those that the reading leaves open
 * @param openWithin how many of the open ones the inference places in one of the parents
 * left open
 * @param undecided inferred placements on which no reading decided
 * @param problems why the plan can't be read at all
 * @param inWords the same for people
 */
public record PlacementAnswer(String path, @Nullable String plan, int stated, List<Decider> readers, int agreed,
		List<Read> differing, List<Read> open, int openWithin, int undecided, List<ProblemReport> problems,
		@JsonIgnore List<String> inWords) implements CommandAnswer {

	public static PlacementAnswer of(PlanReader reader, Path folder) {
		try {
			return FaultGuard.over(folder, () -> of(folder, PlacementAgreement.of(reader.read(folder).plan())));
		}
		catch (ReadingFailed ex) {
			return new PlacementAnswer(folder.toString(), null, 0, List.of(), 0, List.of(), List.of(), 0, 0,
					List.of(ProblemReport.of(ex)), List.of());
		}
	}

	private static PlacementAnswer of(Path folder, PlacementAgreement agreement) {
		return new PlacementAnswer(folder.toString(), agreement.plan().id().value(), agreement.stated(),
				agreement.readers(), agreement.agreed(), agreement.differing().stream().map(Read::of).toList(),
				agreement.open().stream().map(Read::of).toList(), agreement.openWithin(), agreement.undecided(),
				List.of(), agreement.lines().toList());
	}

	@Override
	public Stream<String> lines(Ansi ansi) {
		return Stream.concat(ProblemText.lines(this.problems, ansi), this.inWords.stream());
	}

	/**
	 * An initiative with its possible parents, the one that was read first.
	 *
	 * @param line its line in the document
	 * @param title its title
	 * @param parents what the reading says
	 * @param inferred what the inference alone says; null where it says nothing
	 */
	record Read(int line, String title, List<Parent> parents, @Nullable Parent inferred) {

		public static Read of(Initiative initiative) {
			Placement placement = initiative.placements().getFirst();
			Stream<Placement.Candidate> candidates = Stream.concat(
					Stream.of(new Placement.Candidate(placement.parent(), placement.confidence())),
					placement.alternatives().stream());
			Placement.Candidate inferred = placement.inferred();
			return new Read(initiative.label().source().firstLine(), initiative.label().title(),
					candidates.map(Parent::of).toList(), (inferred != null) ? Parent.of(inferred) : null);
		}

	}

	/** A parent by its id, and how sure it is, from 0 to 1. */
	record Parent(String id, double confidence) {

		public static Parent of(Placement.Candidate candidate) {
			return new Parent(candidate.parent().value(), candidate.confidence());
		}

	}

}
