package io.taikei.intake.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Tells which level sub-headings and tables are about: the highest whose elements have
 * one of them each. A 担当課 behind the last of several elements is that of their parent.
 */
final class Owners {

	private static final double ONE_EACH = 1.25;

	private static final String TABLES = "";

	/** Of each sub-heading, the open elements at each place, as numbers by level. */
	private final Map<String, List<int[]>> places = new HashMap<>();

	private final int levels;

	Owners(List<LineReading> readings, int levels) {
		this.levels = levels;
		int[] open = new int[levels];
		int opened = 0;
		int deepest = -1;
		for (LineReading reading : readings) {
			if (reading.isPart()) {
				deepest = -1;
			}
			else if (reading.level() >= 0) {
				deepest = reading.level();
				open[deepest] = ++opened;
			}
			else if (deepest >= 0) {
				int[] path = java.util.Arrays.copyOf(open, deepest + 1);
				Subheading subheading = reading.subheading();
				if (subheading != null) {
					this.places.computeIfAbsent(subheading.text(), (text) -> new ArrayList<>()).add(path);
				}
				else if (reading.passage() instanceof FlowTable) {
					this.places.computeIfAbsent(TABLES, (text) -> new ArrayList<>()).add(path);
				}
			}
		}
	}

	/** The level of a sub-heading's element; the lowest where nothing tells. */
	int levelOf(@Nullable Subheading subheading) {
		List<int[]> paths = this.places.getOrDefault((subheading == null) ? TABLES : subheading.text(), List.of());
		for (int level = 0; level < this.levels; level++) {
			Set<Integer> elements = new HashSet<>();
			int count = 0;
			for (int[] path : paths) {
				if (path.length > level) {
					elements.add(path[level]);
					count++;
				}
			}
			if (!elements.isEmpty() && count <= ONE_EACH * elements.size() && (count > 1 || paths.size() == 1)) {
				return level;
			}
		}
		return this.levels - 1;
	}

}
