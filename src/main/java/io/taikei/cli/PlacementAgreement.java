package io.taikei.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Initiative;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.Standing;

/**
 * A plan's initiatives by how their place came to be known, and how far the inference
 * alone agrees with the review.
 *
 * @param plan the plan
 * @param stated placements the document states
 * @param agreed placements on which inference and review agree
 * @param differing placements on which they differ
 * @param open placements that the review leaves open between several parents
 * @param openWithin how many of those the inference places in one of these parents
 * @param unreviewed inferred placements that nobody reviewed
 */
record PlacementAgreement(Plan plan, int stated, int agreed, List<Initiative> differing, List<Initiative> open,
		int openWithin, int unreviewed) {

	static PlacementAgreement of(Plan plan) {
		int stated = 0;
		int agreed = 0;
		int openWithin = 0;
		int unreviewed = 0;
		List<Initiative> differing = new ArrayList<>();
		List<Initiative> open = new ArrayList<>();
		for (Initiative initiative : plan.elements(Initiative.class)) {
			if (initiative.placements().isEmpty()) {
				continue;
			}
			Placement placement = initiative.placements().getFirst();
			Placement.Candidate inferred = placement.inferred();
			if (inferred == null) {
				stated += (placement.standing() == Standing.STATED) ? 1 : 0;
				unreviewed += (placement.standing() == Standing.STATED) ? 0 : 1;
			}
			else if (placement.standing() == Standing.INFERRED) {
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
		return new PlacementAgreement(plan, stated, agreed, differing, open, openWithin, unreviewed);
	}

	Stream<String> lines() {
		int decided = this.agreed + this.differing.size();
		int total = decided + this.open.size();
		if (total == 0) {
			return Stream.of("%s %s: no reviewed placements; %d stated, %d inferred".formatted(this.plan.id(),
					this.plan.title(), this.stated, this.unreviewed));
		}
		Stream<String> counts = Stream.of("%s %s".formatted(this.plan.id(), this.plan.title()),
				"  stated by the document   %4d".formatted(this.stated),
				"  decided by review        %4d, inferred alike %d (%s)".formatted(decided, this.agreed,
						percent(this.agreed, decided)),
				"  left open by review      %4d, inferred within %d".formatted(this.open.size(), this.openWithin),
				"  inference in agreement   %4d of %d (%s)".formatted(this.stated + this.agreed + this.openWithin,
						this.stated + total + this.unreviewed,
						percent(this.stated + this.agreed + this.openWithin, this.stated + total + this.unreviewed)));
		return Stream.concat(counts, Stream.concat(this.differing.stream().map(PlacementAgreement::difference),
				this.open.stream().map(PlacementAgreement::opening)));
	}

	private static boolean isAmong(Placement placement, Placement.Candidate inferred) {
		return placement.parent().equals(inferred.parent()) || placement.alternatives()
			.stream()
			.anyMatch((candidate) -> candidate.parent().equals(inferred.parent()));
	}

	private static String difference(Initiative initiative) {
		Placement placement = initiative.placements().getFirst();
		return "  differs  %s %s: reviewed %s, inferred %s".formatted(line(initiative), initiative.label().title(),
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
