package io.taikei.drafting.correction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.FutureVision;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.Placement.Candidate;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Changes an element as a person says. What that person changed is reviewed by the name
 * that was given; all else stays as it was read.
 *
 * @param tree where the elements stand
 */
record ElementCorrection(CorrectedTree tree) {

	PlanElement of(PlanElement element, @Nullable HandCorrection correction) {
		return PlanElement.of(element.kind(),
				(correction != null) ? label(element.label(), correction) : element.label(),
				(element instanceof FutureVision vision) ? vision.field() : null,
				placements(element, (correction != null) ? person(correction) : null), element.statements(),
				element.delivery());
	}

	static Decider person(HandCorrection correction) {
		return new Decider(Decider.Kind.PERSON, Objects.requireNonNullElse(correction.decidedBy(), ""));
	}

	private static Label label(Label label, HandCorrection correction) {
		String title = Objects.requireNonNullElse(correction.title(), label.title());
		boolean placeholder = correction.placeholder() || title.isBlank();
		if (placeholder && label.placeholder()) {
			return label;
		}
		if (placeholder) {
			return label(label, "", true, (label.note() == null) ? title : "%s（%s）".formatted(title, label.note()),
					correction);
		}
		if (title.equals(label.title())) {
			return label;
		}
		return mayBeDecidedOn(label) ? label.namedSince(title, person(correction))
				: label(label, title, false, label.note(), correction);
	}

	/**
	 * Whether a person may decide on the name and leave it to the ledger: the document
	 * does not state it.
	 */
	private static boolean mayBeDecidedOn(Label label) {
		return !label.placeholder() && isOpen(label.read().naming());
	}

	private static boolean isOpen(Provenance standing) {
		return standing == Provenance.INFERRED || standing == Provenance.MODEL_READ;
	}

	private static Label label(Label label, String title, boolean placeholder, @Nullable String note,
			HandCorrection correction) {
		return new Label(label.id(), label.code(), label.codeRaw(), title, Provenance.REVIEWED, person(correction),
				label.levelName(), label.order(), placeholder, note, label.footnotes(), label.codeSource(),
				label.source());
	}

	private List<Placement> placements(PlanElement element, @Nullable Decider person) {
		ElementId chosen = this.tree.placed(element.id());
		if (element.placements().isEmpty()) {
			// What the document puts at the top has no parent that could be kept beside.
			return (chosen != null) ? List.of(Placement.stated(chosen)) : List.of();
		}
		Placement read = element.placements().getFirst();
		Placement own = (chosen != null && person != null) ? decided(element, chosen, person) : read;
		return Stream
			.concat(Stream.of(own),
					element.placements()
						.stream()
						.skip(1)
						.filter((place) -> this.tree.isKept(place.parent()) && !place.parent().equals(own.parent())))
			.map(this::withoutRemoved)
			.toList();
	}

	/** Whoever finds a place right that nobody had doubted decides nothing. */
	private Placement decided(PlanElement element, ElementId chosen, Decider person) {
		Placement read = element.placements().getFirst();
		boolean certain = read.standing() == Provenance.STATED || read.standing() == Provenance.REVIEWED;
		if (certain && chosen.equals(read.parent())) {
			return read;
		}
		return mayBeDecidedOn(element, chosen) ? read.decidedSince(chosen, person) : Placement.decided(chosen, person,
				(read.inferred() != null) ? read.inferred() : new Candidate(read.parent(), read.confidence()));
	}

	/**
	 * Whether a person may decide on the place and leave it to the ledger: the document
	 * does not state it, it could be had again, and the other is a place for it.
	 */
	private boolean mayBeDecidedOn(PlanElement element, ElementId chosen) {
		Placement read = element.placements().getFirst().read();
		PlanElement parent = this.tree.element(chosen);
		boolean higher = parent.kind() == Kind.PROJECT || element.kind() == Kind.PROJECT
				|| parent.kind().compareTo(element.kind()) <= 0;
		return isOpen(read.standing()) && higher && !parent.label().placeholder() && this.tree.isKept(read.parent())
				&& element.placements().stream().skip(1).map(Placement::parent).noneMatch(chosen::equals);
	}

	private Placement withoutRemoved(Placement place) {
		Candidate inferred = place.inferred();
		ElementId kept = (inferred != null) ? this.tree.nearestKept(inferred.parent()) : null;
		if (inferred != null && kept == null) {
			return Placement.stated(place.parent());
		}
		return new Placement(place.parent(), place.standing(), place.decider(), place.confidence(),
				place.alternatives().stream().filter((one) -> this.tree.isKept(one.parent())).toList(),
				(inferred != null && kept != null) ? new Candidate(kept, inferred.confidence()) : null,
				(place.asRead() != null && this.tree.isKept(place.asRead().parent())) ? withoutRemoved(place.asRead())
						: null);
	}

}
