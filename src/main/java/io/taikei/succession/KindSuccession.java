package io.taikei.succession;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Succession.Kind;

/**
 * Settles the elements of one kind: first those of the same title, then those under a new
 * name, one to one and the surest first; then what is left over joins a pair that it is
 * much like. Placeholders have nothing to continue.
 */
final class KindSuccession {

	/** From here on, elements of different titles count as the same under a new name. */
	private static final double RENAMED = 0.5;

	private final List<PlanElement> before;

	private final List<PlanElement> after;

	private final TitleAndTextSimilarity comparison;

	private final ResolvedSuccession settled;

	KindSuccession(Plan before, Plan after, PlanElement.Kind kind, TitleAndTextSimilarity comparison,
			ResolvedSuccession settled) {
		this.before = titled(before, kind);
		this.after = titled(after, kind);
		this.comparison = comparison;
		this.settled = settled;
	}

	void settle() {
		settle(continued(), 0);
		settle(renamed(), RENAMED);
		new MergeSplitFinder(this.before, this.after, this.comparison, this.settled).settle();
	}

	private void settle(Stream<Candidate> candidates, double least) {
		for (Candidate candidate : Candidate.ranked(candidates, least)) {
			if (this.settled.isFree(candidate.from()) && this.settled.isFree(candidate.to())) {
				this.settled.add(candidate.successor());
			}
		}
	}

	private Stream<Candidate> continued() {
		Set<String> unique = uniqueTitles();
		return freePairs().filter((pair) -> key(pair.from()).equals(key(pair.to())))
			.map((pair) -> new Candidate(Kind.CONTINUED, pair.from(), pair.to(),
					this.comparison.continued(pair.from(), pair.to(), unique.contains(key(pair.from())))));
	}

	private Stream<Candidate> renamed() {
		return freePairs().map((pair) -> new Candidate(Kind.RENAMED, pair.from(), pair.to(),
				this.comparison.renamed(pair.from(), pair.to())));
	}

	private Stream<Pair> freePairs() {
		List<PlanElement> later = this.after.stream().filter(this.settled::isFree).toList();
		return this.before.stream()
			.filter(this.settled::isFree)
			.flatMap((from) -> later.stream().map((to) -> new Pair(from, to)));
	}

	/** The titles that no edition has twice among its elements of this kind. */
	private Set<String> uniqueTitles() {
		Set<String> repeated = Stream.of(this.before, this.after)
			.flatMap((edition) -> edition.stream()
				.collect(Collectors.groupingBy(this::key, Collectors.counting()))
				.entrySet()
				.stream())
			.filter((title) -> title.getValue() > 1)
			.map((title) -> title.getKey())
			.collect(Collectors.toSet());
		return this.before.stream()
			.map(this::key)
			.filter((title) -> !repeated.contains(title))
			.collect(Collectors.toSet());
	}

	private String key(PlanElement element) {
		return this.comparison.title(element).key();
	}

	private static List<PlanElement> titled(Plan plan, PlanElement.Kind kind) {
		return plan.elements()
			.stream()
			.filter((element) -> element.kind() == kind && !element.label().placeholder())
			.toList();
	}

	private record Pair(PlanElement from, PlanElement to) {
	}

}
