package io.taikei.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Decider;
import io.taikei.model.Initiative;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.Provenance;

/**
 * A plan's initiatives by how their place came to be known, and how far the inference
 * alone agrees with a reading of the document.
 *
 * @param plan the plan
 * @param stated placements the document states
 * @param readers who read the document: persons or language models
 * @param agreed placements on which inference and reading agree
 * @param differing placements on which they differ
 * @param open placements that the reading leaves open between several parents
 * @param openWithin how many of those the inference places in one of these parents
 * @param undecided inferred placements on which no reading decided
 */
record PlacementAgreement(Plan plan, int stated, List<Decider> readers, int agreed, List<Initiative> differing,
		List<Initiative> open, int openWithin, int undecided) {

	static PlacementAgreement of(Plan plan) {
		int stated = 0;
		int agreed = 0;
		int openWithin = 0;
		int undecided = 0;
		List<Initiative> differing = new ArrayList<>();
		List<Initiative> open = new ArrayList<>();
		for (Initiative initiative : plan.elements(Initiative.class)) {
			if (initiative.placements().isEmpty()) {
				continue;
			}
			Placement placement = initiative.placements().getFirst();
			Placement.Candidate inferred = placement.inferred();
			if (inferred == null) {
				stated += (placement.standing() == Provenance.STATED) ? 1 : 0;
				undecided += (placement.standing() == Provenance.STATED) ? 0 : 1;
			}
			else if (placement.standing() == Provenance.INFERRED) {
				open.add(initiative);
				openWithin += isAmong(placement, inferred) ? 1 : 0;
			}
			else if (inferred.parent().equals(placement.parent())) {
				agreed++;
			}
			else {
				differing.add(initiative);
			}
		}
		return new PlacementAgreement(plan, stated, readers(plan), agreed, differing, open, openWithin, undecided);
	}

	Stream<String> lines() {
		int decided = this.agreed + this.differing.size();
		int total = decided + this.open.size();
		if (total == 0) {
			return Stream.of("%s %s: no placements decided by reading; %d stated, %d inferred".formatted(this.plan.id(),
					this.plan.title(), this.stated, this.undecided));
		}
		Stream<String> counts = Stream.of("  stated by the document   %4d".formatted(this.stated),
				"  decided by the reading   %4d, inferred alike %d (%s)".formatted(decided, this.agreed,
						percent(this.agreed, decided)),
				"  left open by the reading %4d, inferred within %d".formatted(this.open.size(), this.openWithin),
				"  inference in agreement   %4d of %d (%s)".formatted(this.stated + this.agreed + this.openWithin,
						this.stated + total + this.undecided,
						percent(this.stated + this.agreed + this.openWithin, this.stated + total + this.undecided)));
		Stream<String> head = Stream.concat(Stream.of("%s %s".formatted(this.plan.id(), this.plan.title())),
				this.readers.stream().map(PlacementAgreement::reading));
		return Stream.concat(Stream.concat(head, counts),
				Stream.concat(this.differing.stream().map(PlacementAgreement::difference),
						this.open.stream().map(PlacementAgreement::opening)));
	}

	private static List<Decider> readers(Plan plan) {
		return plan.elements(Initiative.class)
			.stream()
			.map((initiative) -> initiative.placements().getFirst().decider())
			.flatMap(Stream::ofNullable)
			.distinct()
			.toList();
	}

	private static String reading(Decider reader) {
		return "  a reading by %s: %s".formatted(switch (reader.kind()) {
			case LANGUAGE_MODEL -> "a language model, not a person";
			case PERSON -> "a person";
			case TOOL -> "a program, not a person";
		}, reader.name());
	}

	private static boolean isAmong(Placement placement, Placement.Candidate inferred) {
		return placement.parent().equals(inferred.parent()) || placement.alternatives()
			.stream()
			.anyMatch((candidate) -> candidate.parent().equals(inferred.parent()));
	}

	private static String difference(Initiative initiative) {
		Placement placement = initiative.placements().getFirst();
		return "  differs  %s %s: read as %s, inferred %s".formatted(line(initiative), initiative.label().title(),
				placement.parent(), (placement.inferred() != null) ? candidate(placement.inferred()) : "nothing");
	}

	private static String opening(Initiative initiative) {
		Placement placement = initiative.placements().getFirst();
		Stream<Placement.Candidate> candidates = Stream.concat(
				Stream.of(new Placement.Candidate(placement.parent(), placement.confidence())),
				placement.alternatives().stream());
		return "  open     %s %s: %s".formatted(line(initiative), initiative.label().title(),
				candidates.map(PlacementAgreement::candidate).collect(Collectors.joining(" or ")));
	}

	private static String line(Initiative initiative) {
		return "line %3d".formatted(initiative.label().source().firstLine());
	}

	private static String candidate(Placement.Candidate candidate) {
		return "%s (%s)".formatted(candidate.parent(), percent(candidate.confidence(), 1));
	}

	private static String percent(double part, double whole) {
		return String.format(Locale.ROOT, "%.0f %%", 100 * part / whole);
	}

}
