package io.taikei.intake.outline.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds which groups of headings stand above which: of all orders of all their subsets,
 * the one that explains the numbers and looks of the headings best. How well a group fits
 * depends on the set of the groups above it alone, as its parent is the last heading of
 * any of these; so the best order of each set is found from those of smaller sets.
 */
final class NestingSearch {

	/** More groups than levels of any plan, and sets enough to try. */
	private static final int MOST_GROUPS = 9;

	private final List<HeadingGroup> groups;

	private final List<NumberedHeading> sequence = new ArrayList<>();

	NestingSearch(List<HeadingGroup> groups) {
		this.groups = groups.stream()
			.sorted(Comparator.comparingInt((HeadingGroup group) -> group.headings().size()).reversed())
			.limit(MOST_GROUPS)
			.toList();
		for (int group = 0; group < this.groups.size(); group++) {
			for (Heading heading : this.groups.get(group).headings()) {
				this.sequence.add(new NumberedHeading(group, heading));
			}
		}
		this.sequence.sort(Comparator.comparingInt((one) -> one.heading().index()));
	}

	/**
	 * The groups of the levels, from the top.
	 * @param levels how many there are; 0 where that is not known
	 */
	List<HeadingGroup> find(int levels) {
		int sets = 1 << this.groups.size();
		double[] best = new double[sets];
		int[] lowest = new int[sets];
		Arrays.fill(best, Double.NEGATIVE_INFINITY);
		best[0] = 0;
		for (int set = 1; set < sets; set++) {
			for (int group = 0; group < this.groups.size(); group++) {
				int above = set & ~(1 << group);
				if (above != set && best[above] > Double.NEGATIVE_INFINITY) {
					double score = best[above] + fit(group, above);
					if (score > best[set]) {
						best[set] = score;
						lowest[set] = group;
					}
				}
			}
		}
		int known = Math.min(levels, this.groups.size());
		int chosen = IntStream.range(0, sets)
			.filter((set) -> known == 0 || Integer.bitCount(set) == known)
			.boxed()
			.max(Comparator.comparingDouble((set) -> best[set]))
			.orElse(0);
		List<HeadingGroup> order = new ArrayList<>();
		for (int set = chosen; set != 0; set &= ~(1 << lowest[set])) {
			order.addFirst(this.groups.get(lowest[set]));
		}
		return order;
	}

	private double fit(int group, int above) {
		GroupFit fit = new GroupFit(this.groups.get(group), above != 0);
		for (NumberedHeading one : this.sequence) {
			if (one.group() == group) {
				fit.add(one.heading());
			}
			else if ((above >> one.group() & 1) == 1) {
				fit.parent(one.heading());
			}
		}
		double relations = IntStream.range(0, this.groups.size())
			.filter((other) -> (above >> other & 1) == 1)
			.mapToDouble((other) -> GroupRelation.between(this.groups.get(other), this.groups.get(group)))
			.sum();
		return fit.score() + relations * this.groups.get(group).headings().size();
	}

	/** A heading with its group's number. */
	private record NumberedHeading(int group, Heading heading) {

	}

}
