package io.taikei.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Basis;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.People;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides on, as it is in the graph.
 *
 * @param a the element
 * @param b the other element, plan or place; null where there is none
 * @param basis what is stored of the pair; null where nothing is
 * @param decisions what was decided on it, the latest first
 * @param gaps the decisions that one of both has no counterpart in the other's plan
 * @param accepted the decisions that accept counterparts of the element in the plan
 */
public record DecisionState(DecidedEnd a, @Nullable DecidedEnd b, @Nullable Basis basis, List<Decision> decisions,
		List<String> gaps, List<String> accepted) {

	public DecisionState {
		decisions = List.copyOf(decisions);
		gaps = List.copyOf(gaps);
		accepted = List.copyOf(accepted);
	}

	/** Tells this state from others. */
	public StateTag tag() {
		return StateTag.of(this.decisions.isEmpty() ? 0 : this.decisions.getFirst().number(), this.a.textHash(),
				(this.b != null) ? this.b.textHash() : null, (this.basis != null) ? this.basis.score() : null);
	}

	/** The latest decision that was not undone. */
	public Optional<Decision> standing() {
		return Decision.notUndone(this.decisions).stream().findFirst();
	}

	/** The latest decision that was not undone, of the person who made another one. */
	public Optional<Decision> standing(Decision other) {
		People people = peopleWith(other);
		String person = people.personOf(other);
		return Decision.notUndone(this.decisions)
			.stream()
			.filter((decision) -> people.personOf(decision).equals(person))
			.findFirst();
	}

	/** Whether one person made two decisions, of which the other may come from a file. */
	public boolean isOfOne(Decision decision, Decision other) {
		People people = peopleWith(other);
		return people.personOf(decision).equals(people.personOf(other));
	}

	private People peopleWith(Decision other) {
		return People.of(Stream.concat(this.decisions.stream(), Stream.of(other)).toList());
	}

	/** Whether the last decisions of two people differ. */
	public boolean isDisputed() {
		return !Decision.differing(this.decisions).isEmpty();
	}

	/** The decisions that stand against a verdict. */
	public List<String> against(Subject subject, Verdict verdict) {
		if (subject == Subject.OVERLAP && verdict == Verdict.ACCEPTED) {
			return this.gaps;
		}
		return (subject == Subject.NO_COUNTERPART && verdict == Verdict.NONE) ? this.accepted : List.of();
	}

}
