package io.taikei.intake.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Which headings stand above which.
 *
 * @param levels the groups of each level, from the top
 * @param parts the groups that open parts of the document outside the tree
 */
record Nesting(List<List<HeadingGroup>> levels, List<HeadingGroup> parts) {

	private static final double ALL = 0.95;

	private static final int DEEP = 3;

	private static final double SURE = 0.9;

	/**
	 * The nesting that explains the headings best.
	 * @param count how many levels there are; 0 where that is not known
	 */
	static Nesting of(List<HeadingGroup> groups, int count) {
		List<HeadingGroup> chain = new ArrayList<>(new NestingSearch(groups).find(count));
		List<HeadingGroup> parts = new ArrayList<>();
		while (chain.size() >= DEEP && chain.size() > count && isContainer(chain)) {
			parts.add(chain.removeFirst());
		}
		groups.stream()
			.filter((group) -> !chain.contains(group) && !parts.contains(group) && opensPart(group, chain))
			.forEach(parts::add);
		return new Nesting(levels(chain), parts);
	}

	/** Whether one heading of the highest group holds all others. */
	private static boolean isContainer(List<HeadingGroup> chain) {
		HeadingGroup top = chain.getFirst();
		Map<Integer, Integer> held = new HashMap<>();
		parents(chain.subList(0, 1), chain.get(1)).values()
			.forEach((parent) -> held.merge((parent == null) ? -1 : parent.index(), 1, Integer::sum));
		int most = held.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return top.headings().size() > 1 && most >= ALL * chain.get(1).headings().size();
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
	static double confidence(HeadingGroup group) {
		HeadingForm form = group.form();
		if (form.isCoded()) {
			return (group.counting() >= SURE) ? 1 : group.counting();
		}
		if (form.heading() > 0 || form.list() > 0) {
			return 0.95;
		}
		return !form.below().isEmpty() ? SURE : form.isPlain() ? 0.7 : 0.65;
	}

}
