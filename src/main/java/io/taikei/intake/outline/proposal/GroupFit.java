package io.taikei.intake.outline.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.taikei.intake.code.Code;
import org.jspecify.annotations.Nullable;

/**
 * How well the headings of a group stand below those that are taken for their parents:
 * numbers rise by one and begin anew, and carry their parents' numbers.
 */
final class GroupFit {

	private static final double COST = 1.5;

	/** Of a group without codes that a mark tells from text. */
	private static final double COST_OF_MARKED = 0.7;

	private static final double FOLLOWS = 1;

	/** A number that goes on below the next parent. */
	private static final double SERIAL = 0.7;

	private static final double WRONG = -0.7;

	private static final double UNCODED = 0.4;

	private static final double ORPHAN = -0.3;

	private static final double PARENTS_NUMBER = 0.5;

	private final boolean named;

	private final boolean hasParents;

	private @Nullable Heading parent;

	private @Nullable Heading parentBefore;

	private @Nullable Code before;

	private final Set<String> siblings = new HashSet<>();

	private double score;

	private int headings;

	private int ordered;

	GroupFit(HeadingGroup group, boolean hasParents) {
		this.hasParents = hasParents;
		this.score = (group.isCoded() || group.form().mark().isEmpty()) ? -COST : -COST_OF_MARKED;
		this.named = group.isCoded() && !LevelNameWords.word(group.form().code()).isEmpty();
	}

	void parent(Heading heading) {
		this.parent = heading;
	}

	void add(Heading heading) {
		boolean same = Objects.equals(this.parent, this.parentBefore);
		if (!same) {
			this.siblings.clear();
		}
		this.headings++;
		boolean again = !this.siblings.add(heading.paragraph().key());
		if (this.hasParents && this.parent == null) {
			this.score += ORPHAN;
		}
		else if (!again) {
			Code code = heading.code();
			this.score += (code == null) ? UNCODED : numbered(code, same) + (this.named ? 0.1 : 0);
		}
		this.before = heading.code();
		this.parentBefore = this.parent;
	}

	private double numbered(Code code, boolean sameParent) {
		Code last = this.before;
		List<Integer> numbers = code.numbers();
		double carried = 0;
		if (numbers.size() > 1) {
			carried = carried(numbers);
			boolean samePath = last != null && last.numbers().size() == numbers.size()
					&& last.numbers().subList(0, numbers.size() - 1).equals(numbers.subList(0, numbers.size() - 1));
			this.ordered += follows(last, code, samePath) ? 1 : 0;
			return carried + (follows(last, code, samePath) ? FOLLOWS : WRONG);
		}
		boolean serial = last != null && code.last() == last.last() + 1;
		this.ordered += (serial || follows(last, code, sameParent)) ? 1 : 0;
		return follows(last, code, sameParent) ? FOLLOWS : serial ? SERIAL : WRONG;
	}

	private static boolean follows(@Nullable Code last, Code code, boolean same) {
		return (same && last != null) ? code.last() == last.last() + 1 : code.last() == 1;
	}

	/** Whether the numbers before the last are those of the parent. */
	private double carried(List<Integer> numbers) {
		Code above = (this.parent == null) ? null : this.parent.code();
		if (above == null) {
			return 0;
		}
		return above.last() == numbers.get(numbers.size() - 2) ? PARENTS_NUMBER : 2 * WRONG;
	}

	/** The share of the headings whose numbers follow each other. */
	double order() {
		return (double) this.ordered / this.headings;
	}

	double score() {
		return this.score;
	}

}
