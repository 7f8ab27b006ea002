package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.document.Doubt;

/** Finds elements that hang further up than their neighbours, as a level is left out. */
final class LeftOut {

	/** The tree may lack what stands between, or the row may. */
	private static final double DOUBTFUL = 0.6;

	private LeftOut() {
	}

	/**
	 * A doubt for each level that is left out.
	 * @param nodes the elements of each level
	 * @param levels the levels' names
	 */
	static List<Doubt> doubts(List<List<Node>> nodes, List<String> levels) {
		List<Doubt> doubts = new ArrayList<>();
		for (int level = 1; level < levels.size() - 1; level++) {
			int left = level;
			List<Node> without = nodes.stream()
				.skip(level + 1L)
				.flatMap(List::stream)
				.filter((node) -> leavesOut(node, left))
				.toList();
			without.forEach((node) -> node.doubtful(DOUBTFUL));
			if (!without.isEmpty()) {
				doubts.add(Doubt.of(Doubt.Kind.LEVEL_LEFT_OUT,
						without.stream().flatMap((node) -> node.places().stream()).toList(), levels.get(level),
						without.size(), without.getFirst().title()));
			}
		}
		return doubts;
	}

	private static boolean leavesOut(Node node, int level) {
		Node parent = node.parent();
		return parent != null && parent.level() < level;
	}

}
