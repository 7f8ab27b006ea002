package io.taikei.intake.outline.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.taikei.intake.outline.HeadingForm;
import io.taikei.intake.outline.passage.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Which headings stand above which.
 *
 * @param levels the groups of each level, from the top
 * @param parts the groups that open parts of the document outside the tree
 * @param extent where the tree stands
 */
record Nesting(List<List<HeadingGroup>> levels, List<HeadingGroup> parts, TreeExtent extent) {

	private static final int MOST_PARTS = 4;

	private static final double SURE = 0.9;

	/**
	 * The nesting that explains the headings best.
	 * @param count how many levels there are; 0 where that is not known
	 */
	static Nesting of(List<HeadingGroup> groups, List<Passage> passages, int count) {
		List<HeadingGroup> inside = groups;
		List<HeadingGroup> parts = new ArrayList<>();
		TreeExtent extent = new TreeExtent(0, passages.size(), false);
		List<HeadingGroup> chain = new NestingSearch(inside).find(count);
		for (int i = 0; i < MOST_PARTS; i++) {
			TreeExtent smaller = TreeExtent.of(chain, passages).orElse(null);
			if (smaller == null || (smaller.whole() && inside.size() <= count)) {
				break;
			}
			if (smaller.whole()) {
				parts.add(chain.getFirst());
			}
			HeadingGroup container = smaller.whole() ? chain.getFirst() : null;
			inside = inside.stream()
				.filter((group) -> !group.equals(container))
				.flatMap((group) -> group.within(smaller).stream())
				.toList();
			extent = extent.and(smaller);
			chain = new NestingSearch(inside).find(count);
		}
		List<HeadingGroup> found = chain;
		inside.stream().filter((group) -> !found.contains(group) && opensPart(group, found)).forEach(parts::add);
		return new Nesting(levels(chain), parts, extent);
	}

	/**
	 * Whether headings stand as high as those of the highest level, and no heading of a
	 * lower level goes on behind them.
	 */
	private static boolean opensPart(HeadingGroup group, List<HeadingGroup> chain) {
		if (chain.isEmpty() || !isAsHigh(group.form(), chain.getFirst().form())) {
			return false;
		}
		TreeMap<Integer, Integer> levels = new TreeMap<>();
		for (int level = 0; level < chain.size(); level++) {
			for (Heading heading : chain.get(level).headings()) {
				levels.put(heading.index(), level);
			}
		}
		return group.headings().stream().allMatch((heading) -> {
			Map.Entry<Integer, Integer> next = levels.higherEntry(heading.index());
			return next == null || next.getValue() == 0 || levels.lowerKey(heading.index()) == null;
		});
	}

	private static boolean isAsHigh(HeadingForm form, HeadingForm top) {
		if (form.heading() > 0) {
			return top.heading() == 0 || form.heading() <= top.heading();
		}
		return top.heading() == 0 && form.size() > 0 && form.size() >= top.size();
	}

	private static List<List<HeadingGroup>> levels(List<HeadingGroup> chain) {
		List<List<HeadingGroup>> levels = new ArrayList<>();
		for (int i = 0; i < chain.size(); i++) {
			HeadingGroup group = chain.get(i);
			Set<HeadingGroup> above = new HashSet<>(levels.isEmpty() ? List.of() : levels.getLast());
			boolean beside = i > 0 && parents(chain.subList(0, i), group).values()
				.stream()
				.noneMatch((parent) -> parent != null
						&& above.stream().anyMatch((upper) -> upper.headings().contains(parent)));
			if (beside) {
				levels.getLast().add(group);
			}
			else {
				levels.add(new ArrayList<>(List.of(group)));
			}
		}
		return levels;
	}

	/** The last heading of any upper group before each heading of a group. */
	private static Map<Heading, @Nullable Heading> parents(List<HeadingGroup> upper, HeadingGroup group) {
		TreeMap<Integer, Heading> above = new TreeMap<>();
		upper.forEach((one) -> one.headings().forEach((heading) -> above.put(heading.index(), heading)));
		Map<Heading, @Nullable Heading> parents = new HashMap<>();
		for (Heading heading : group.headings()) {
			Map.Entry<Integer, Heading> before = above.lowerEntry(heading.index());
			parents.put(heading, (before == null) ? null : before.getValue());
		}
		return parents;
	}

	/** How sure it is that a group's lines are headings of its level. */
	double confidence(HeadingGroup group, int level) {
		HeadingForm form = group.form();
		if (form.isCoded()) {
			double order = order(group, level);
			return (order >= SURE) ? 1 : order;
		}
		if (form.heading() > 0 || form.list() > 0) {
			return 0.95;
		}
		return !form.below().isEmpty() ? SURE : form.isPlain() ? 0.7 : 0.65;
	}

	/** How well the numbers of a group follow each other below the levels above. */
	private double order(HeadingGroup group, int level) {
		TreeMap<Integer, Heading> all = new TreeMap<>();
		this.levels.subList(0, level)
			.forEach((groups) -> groups
				.forEach((one) -> one.headings().forEach((heading) -> all.put(heading.index(), heading))));
		Set<Integer> own = new HashSet<>();
		group.headings().forEach((heading) -> {
			own.add(heading.index());
			all.put(heading.index(), heading);
		});
		GroupFit fit = new GroupFit(group, level > 0);
		all.forEach((index, heading) -> {
			if (own.contains(index)) {
				fit.add(heading);
			}
			else {
				fit.parent(heading);
			}
		});
		return fit.order();
	}

}
