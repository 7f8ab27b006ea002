package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;

import io.taikei.intake.document.RunningText;
import io.taikei.intake.document.TextLine.Role;
import io.taikei.intake.pdf.page.PageText;
import io.taikei.intake.pdf.page.Segment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

/**
 * Recognises what stands at the edge of page after page: running headers and footers by
 * their repetition, page numbers by how they count.
 */
final class RunningLines {

	private static final int FEWEST_PAGES = 3;

	/**
	 * How often a running line's text may be part of the text too, as that of a chapter
	 * is.
	 */
	private static final int ELSEWHERE = 2;

	private final List<PageText> pages;

	private final List<Map<Segment, Role>> roles = new ArrayList<>();

	private final Map<String, Long> counts;

	/**
	 * @param pages without what stands in ruled tables
	 */
	private RunningLines(List<PageText> pages) {
		this.pages = pages;
		this.counts = pages.stream()
			.flatMap((page) -> page.segments().stream())
			.collect(groupingBy(RunningLines::key, counting()));
	}

	/** The roles of what is recognised, page by page. */
	static List<Map<Segment, Role>> find(List<PageText> pages) {
		RunningLines lines = new RunningLines(pages);
		lines.find();
		return lines.roles;
	}

	private void find() {
		Map<String, List<Placed>> repeated = new HashMap<>();
		Map<Integer, List<Placed>> numbers = new HashMap<>();
		for (int i = 0; i < this.pages.size(); i++) {
			this.roles.add(new HashMap<>());
			for (Segment segment : PageEdges.segments(this.pages.get(i))) {
				Placed placed = new Placed(i, segment);
				repeated.computeIfAbsent(key(segment) + Math.round(segment.box().top() / 6), (key) -> new ArrayList<>())
					.add(placed);
				OptionalInt number = RunningText.pageNumber(segment.text());
				if (number.isPresent()) {
					int counted = number.getAsInt();
					numbers.computeIfAbsent(counted - i, (start) -> new ArrayList<>()).add(placed);
					numbers.computeIfAbsent(100_000 + counted - 2 * i, (start) -> new ArrayList<>()).add(placed);
				}
			}
		}
		repeated.values().stream().filter(this::isRunning).forEach((lines) -> mark(lines, Role.RUNNING));
		numbers.values()
			.stream()
			.filter((lines) -> pages(lines).size() >= Math.min(2, this.pages.size()))
			.forEach((lines) -> mark(lines, Role.PAGE_NUMBER));
	}

	private void mark(List<Placed> lines, Role role) {
		lines.forEach((line) -> this.roles.get(line.page).put(line.segment, role));
	}

	/** On page after page, or on every second one; and hardly ever elsewhere. */
	private boolean isRunning(List<Placed> lines) {
		NavigableSet<Integer> on = pages(lines);
		long elsewhere = this.counts.getOrDefault(key(lines.getFirst().segment), 0L) - lines.size();
		return on.size() >= Math.min(FEWEST_PAGES, Math.max(2, this.pages.size()))
				&& on.last() - on.first() <= 2 * on.size() && elsewhere <= Math.max(ELSEWHERE, lines.size() / 2);
	}

	private static NavigableSet<Integer> pages(List<Placed> lines) {
		NavigableSet<Integer> pages = new TreeSet<>();
		lines.forEach((line) -> pages.add(line.page));
		return pages;
	}

	private static String key(Segment segment) {
		return RunningText.key(segment.text());
	}

	private record Placed(int page, Segment segment) {

	}

}
