package io.taikei.intake.outline.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.intake.outline.Subheading;
import io.taikei.intake.outline.passage.FlowTable;
import org.jspecify.annotations.Nullable;

/**
 * Tells which level sub-headings and tables are about: that of the open element, unless
 * no further element of this level ever follows below the same parent; then they are the
 * parent's, as a 担当課 behind the last of several elements is.
 */
final class Owners {

	private static final double NEARLY_ALWAYS = 0.9;

	private static final int FEWEST = 3;

	private static final String TABLES = "";

	private final Map<String, List<Occurrence>> occurrences = new HashMap<>();

	Owners(List<LineReading> readings) {
		int open = -1;
		List<String> waiting = new ArrayList<>();
		for (LineReading reading : readings) {
			if (reading.isPart() || reading.level() >= 0) {
				follow(waiting, open, reading.level());
				open = reading.level();
			}
			else if (open >= 0 && reading.read()) {
				Subheading subheading = reading.subheading();
				if (subheading != null) {
					waiting.add(subheading.text());
				}
				else if (reading.passage() instanceof FlowTable && reading.under() == null) {
					waiting.add(TABLES);
				}
			}
		}
		follow(waiting, open, -1);
	}

	private void follow(List<String> waiting, int open, int next) {
		waiting.forEach((words) -> this.occurrences.computeIfAbsent(words, (w) -> new ArrayList<>())
			.add(new Occurrence(open, next)));
		waiting.clear();
	}

	/** The level of the elements that have a sub-heading, or tables without one. */
	int levelOf(@Nullable Subheading subheading) {
		List<Occurrence> all = this.occurrences.getOrDefault((subheading == null) ? TABLES : subheading.text(),
				List.of());
		int lowest = all.stream()
			.collect(Collectors.groupingBy(Occurrence::open, Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(0);
		int level = lowest;
		while (level > 0 && isLast(all, level) && (all.size() >= FEWEST || level == lowest)) {
			level--;
		}
		return level;
	}

	/** Whether what follows is always of a higher level. */
	private static boolean isLast(List<Occurrence> all, int level) {
		long last = all.stream().filter((one) -> one.next() < level).count();
		return last >= NEARLY_ALWAYS * all.size();
	}

	/**
	 * Where something stands.
	 *
	 * @param open the level of the lowest open element
	 * @param next the level of the next element; -1 where none follows
	 */
	private record Occurrence(int open, int next) {

	}

}
