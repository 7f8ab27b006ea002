package io.taikei.benchmark;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A table of figures for docs/performance.md, under the machine and the date. Each row is
 * told at once as well, as a long run may end before its table.
 */
final class MarkdownTable {

	private final List<String> lines = new ArrayList<>();

	MarkdownTable(String... columns) {
		row((Object[]) columns);
		this.lines.add("|" + String.join("|", Collections.nCopies(columns.length, "---")) + "|");
	}

	/** Adds a row; numbers get three digits that count. */
	void row(Object... cells) {
		StringBuilder row = new StringBuilder("|");
		for (Object cell : cells) {
			row.append(' ').append((cell instanceof Double number) ? digits(number) : cell).append(" |");
		}
		this.lines.add(row.toString());
		System.err.println(row);
	}

	void print() {
		System.out.printf("%n%s%n%n", machine());
		this.lines.forEach(System.out::println);
	}

	private static String digits(double number) {
		String pattern = (Math.abs(number) < 10) ? "%.2f" : (Math.abs(number) < 100) ? "%.1f" : "%,.0f";
		return String.format(Locale.ROOT, pattern, number);
	}

	private static String machine() {
		var system = ManagementFactory.getOperatingSystemMXBean();
		return String.format(Locale.ROOT, "%s, %s %s, %d processors, Java %s, load average %.1f", LocalDate.now(),
				system.getName(), system.getArch(), system.getAvailableProcessors(), Runtime.version(),
				system.getSystemLoadAverage());
	}

}
