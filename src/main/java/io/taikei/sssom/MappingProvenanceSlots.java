package io.taikei.sssom;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Decider;
import io.taikei.model.MappingProvenance;
import io.taikei.model.MappingProvenance.Review;
import io.taikei.model.MappingProvenance.Verdict;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/** Reads from the slots of a row how its mapping was established, and by whom or what. */
final class MappingProvenanceSlots {

	/** From here on a reviewer's agreement, from -1 to 1, is more than a leaning. */
	private static final double CLEAR = 0.5;

	private final MappingSlots slots;

	MappingProvenanceSlots(MappingSlots slots) {
		this.slots = slots;
	}

	/** Empty, and told why, where the row does not say it. */
	Optional<MappingProvenance> read() {
		Stream.of("author_id", "reviewer_id", "mapping_tool_id").forEach(this.slots::checkPrefix);
		Optional<String> term = justification();
		String tool = tool();
		Optional<Decider> decider = term.flatMap((justification) -> decider(justification, tool));
		Review review = review().filter((found) -> !isWhatDecided(found, term, decider)).orElse(null);
		Optional<LocalDate> date = this.slots.date("mapping_date");
		String comment = this.slots.required("comment", RuleId.EMPTY_COMMENT,
				() -> ProblemMessage.of("mapping.say-why"));
		return decider.flatMap((decidedBy) -> date.map((day) -> new MappingProvenance("semapv:" + term.orElseThrow(),
				decidedBy, tool.isEmpty() ? null : tool, review, comment, day, this.slots.source())));
	}

	private Optional<String> justification() {
		String text = this.slots.required("mapping_justification", RuleId.EMPTY_MAPPING_JUSTIFICATION,
				() -> ProblemMessage.of("mapping.say-how"));
		String iri = this.slots.iri("mapping_justification");
		if (text.isEmpty()) {
			return Optional.empty();
		}
		if (!iri.startsWith(Justifications.NAMESPACE)) {
			this.slots.tell(RuleId.FOREIGN_JUSTIFICATION, ProblemMessage.of("mapping.foreign-justification", text));
			return Optional.empty();
		}
		String term = iri.substring(Justifications.NAMESPACE.length());
		if (!Justifications.isKnown(term)) {
			this.slots.tell(RuleId.UNKNOWN_JUSTIFICATION, ProblemMessage.of("mapping.unknown-justification", text));
		}
		return Optional.of(term);
	}

	private Optional<Decider> decider(String justification, String tool) {
		Decider.Kind kind = Justifications.decider(justification);
		String name = (kind == Decider.Kind.PERSON) ? people(justification) : tool;
		if (!name.isEmpty()) {
			return Optional.of(new Decider(kind, name));
		}
		if (kind == Decider.Kind.PERSON) {
			this.slots.tell(RuleId.EMPTY_AUTHOR_LABEL, ProblemMessage.of("mapping.no-author", justification));
		}
		else {
			this.slots.tell(RuleId.EMPTY_MAPPING_TOOL, ProblemMessage.of("mapping.no-tool", justification));
		}
		return Optional.empty();
	}

	/** A review on its own has a reviewer, and need not have an author. */
	private String people(String justification) {
		String authors = names("author_label", "author_id");
		return (authors.isEmpty() && justification.equals("MappingReview")) ? reviewers() : authors;
	}

	/** Whether a review is not of what somebody else had decided, but all there is. */
	private static boolean isWhatDecided(Review review, Optional<String> term, Optional<Decider> decider) {
		return term.filter("MappingReview"::equals).isPresent() && review.verdict() == Verdict.CONFIRMED
				&& decider.map(Decider::name).filter(review.reviewer()::equals).isPresent();
	}

	private Optional<Review> review() {
		String reviewers = reviewers();
		Optional<LocalDate> date = this.slots.text("review_date").isEmpty() ? Optional.empty()
				: this.slots.date("review_date");
		Optional<Verdict> verdict = verdict();
		if (reviewers.isEmpty()
				&& !(this.slots.text("review_date") + this.slots.text("reviewer_agreement")).isEmpty()) {
			this.slots.tell(RuleId.EMPTY_REVIEWER_LABEL, ProblemMessage.of("mapping.no-reviewer"));
		}
		@Nullable LocalDate day = date.orElse(null);
		return reviewers.isEmpty() ? Optional.empty() : verdict.map((found) -> new Review(reviewers, found, day));
	}

	private Optional<Verdict> verdict() {
		String text = this.slots.text("reviewer_agreement");
		try {
			double agreement = text.isEmpty() ? 1 : Double.parseDouble(text);
			if (agreement >= -1 && agreement <= 1) {
				Verdict sure = (agreement >= CLEAR) ? Verdict.CONFIRMED : Verdict.UNSURE;
				return Optional.of((agreement <= -CLEAR) ? Verdict.DISAGREED : sure);
			}
		}
		catch (NumberFormatException ex) {
			// Told below, as a number out of range is.
		}
		this.slots.tell(RuleId.MALFORMED_VALUE, ProblemMessage.of("mapping.agreement", text));
		return Optional.empty();
	}

	private String reviewers() {
		return names("reviewer_label", "reviewer_id");
	}

	private String names(String... slots) {
		return this.slots.values(slots).stream().distinct().collect(Collectors.joining("、"));
	}

	private String tool() {
		String label = this.slots.text("mapping_tool");
		String name = label.isEmpty() ? this.slots.text("mapping_tool_id") : label;
		return name.isEmpty() ? "" : (name + " " + this.slots.text("mapping_tool_version")).strip();
	}

}
