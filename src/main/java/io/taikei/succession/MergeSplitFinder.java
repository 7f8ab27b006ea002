package io.taikei.succession;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.model.Succession.Kind;
import io.taikei.model.Successor;

/**
 * Lets elements that have no counterpart join a pair that was inferred: an earlier one
 * went into the pair's later element (merged), a later one came out of its earlier
 * element (split). What the plan file says is not touched.
 */
final class MergeSplitFinder {

	/** From here on, an element that is left over is part of a pair. */
	private static final double JOINED = 0.6;

	private final Map<ElementId, PlanElement> elements;

	private final List<PlanElement> dropped;

	private final List<PlanElement> added;

	private final TitleAndTextSimilarity comparison;

	private final ResolvedSuccession settled;

	/** The pairs that may be joined, by both of their elements. */
	private final Map<ElementId, Successor> pairs = new HashMap<>();

	MergeSplitFinder(List<PlanElement> before, List<PlanElement> after, TitleAndTextSimilarity comparison,
			ResolvedSuccession settled) {
		this.elements = Stream.concat(before.stream(), after.stream())
			.collect(Collectors.toMap(PlanElement::id, Function.identity()));
		this.dropped = before.stream().filter(settled::isFree).toList();
		this.added = after.stream().filter(settled::isFree).toList();
		this.comparison = comparison;
		this.settled = settled;
	}

	void settle() {
		List<Successor> inferred = this.settled.successors().stream().filter(this::isOfThisKind).toList();
		for (Successor pair : inferred) {
			this.pairs.put(pair.from(), pair);
			this.pairs.put(pair.to(), pair);
		}
		Candidate.ranked(inferred.stream().flatMap(this::candidates), JOINED).forEach(this::join);
	}

	private boolean isOfThisKind(Successor successor) {
		return successor.standing() == Provenance.INFERRED && this.elements.containsKey(successor.from());
	}

	private Stream<Candidate> candidates(Successor pair) {
		PlanElement from = element(pair.from());
		PlanElement to = element(pair.to());
		return Stream.concat(this.dropped.stream().map((element) -> candidate(Kind.MERGED, element, to)),
				this.added.stream().map((element) -> candidate(Kind.SPLIT, from, element)));
	}

	private Candidate candidate(Kind kind, PlanElement from, PlanElement to) {
		return new Candidate(kind, from, to, this.comparison.joined(from, to));
	}

	/** A pair that something went into has nothing coming out of it, and reversely. */
	private void join(Candidate candidate) {
		boolean merged = candidate.kind() == Kind.MERGED;
		PlanElement free = merged ? candidate.from() : candidate.to();
		PlanElement paired = merged ? candidate.to() : candidate.from();
		Successor pair = this.pairs.get(paired.id());
		if (pair != null && this.settled.isFree(free) && canBecome(pair.kind(), candidate.kind())) {
			Successor part = pair.as(candidate.kind());
			this.settled.replace(pair, part);
			this.pairs.put(pair.from(), part);
			this.pairs.put(pair.to(), part);
			this.settled.add(candidate.successor());
		}
	}

	private static boolean canBecome(Kind kind, Kind joined) {
		return kind == joined || kind == Kind.CONTINUED || kind == Kind.RENAMED;
	}

	private PlanElement element(ElementId id) {
		return Objects.requireNonNull(this.elements.get(id));
	}

}
