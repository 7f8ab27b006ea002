package io.taikei.intake.file.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.RunningText;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.TextLine.Role;

/**
 * The lines of a text. A form feed parts its pages, or if it has none, the page numbers
 * do.
 */
final class PlainText {

	private static final char FORM_FEED = '\f';

	/** What a full-width character is taken to be wide, in points. */
	private static final float WIDTH = 10;

	/** How many lines at each end of a page may be its number. */
	private static final int EDGE = 2;

	/**
	 * What stands in no running line, but in lines of the text that many pages end with.
	 */
	private static final Pattern MARK_OF_TEXT = Pattern.compile("[：:【】〈〉■◆●○・。]");

	private static final int FEWEST_PAGES = 3;

	private final List<Line> lines = new ArrayList<>();

	private final Map<Line, Role> roles = new HashMap<>();

	PlainText(String text) {
		int number = 0;
		int page = 0;
		for (String line : text.split("\r\n|\r|\n", -1)) {
			number++;
			for (String part : line.split("(?<=\f)", -1)) {
				if (!part.isBlank()) {
					this.lines.add(new Line(number, page, part.replace(FORM_FEED, ' ').stripTrailing()));
				}
				page += part.indexOf(FORM_FEED) >= 0 ? 1 : 0;
			}
		}
	}

	List<Block> blocks() {
		List<List<Line>> pages = pages();
		markPageNumbers(pages);
		markRunningLines(pages);
		return this.lines.stream()
			.map((line) -> (Block) new TextLine(line.text.strip(), new Address.OfLine(line.number),
					new LineStyle(0, 0, 0, false, line.left()), this.roles.getOrDefault(line, Role.TEXT)))
			.toList();
	}

	private List<List<Line>> pages() {
		List<List<Line>> pages = new ArrayList<>(List.of(new ArrayList<>()));
		boolean parted = this.lines.stream().anyMatch((line) -> line.page > 0);
		for (Line line : this.lines) {
			if (parted && !pages.getLast().isEmpty() && pages.getLast().getLast().page != line.page) {
				pages.add(new ArrayList<>());
			}
			pages.getLast().add(line);
			if (!parted && RunningText.isMarkedAsPageNumber(line.text)) {
				pages.add(new ArrayList<>());
			}
		}
		return pages;
	}

	/** Numbers at the ends of pages that count as the pages do. */
	private void markPageNumbers(List<List<Line>> pages) {
		Map<Integer, List<Line>> byStart = new HashMap<>();
		for (int page = 0; page < pages.size(); page++) {
			for (Line line : edges(pages.get(page), EDGE)) {
				OptionalInt number = RunningText.pageNumber(line.text);
				if (number.isPresent()) {
					byStart.computeIfAbsent(number.getAsInt() - page, (start) -> new ArrayList<>()).add(line);
				}
			}
		}
		byStart.values()
			.stream()
			.filter((numbers) -> numbers.size() > 1)
			.forEach((numbers) -> numbers.forEach((line) -> this.roles.put(line, Role.PAGE_NUMBER)));
	}

	/** What stands at the ends of several pages and hardly ever elsewhere. */
	private void markRunningLines(List<List<Line>> pages) {
		Map<String, Set<Line>> repeated = new HashMap<>();
		for (List<Line> page : pages) {
			List<Line> unmarked = page.stream().filter((line) -> !this.roles.containsKey(line)).toList();
			for (Line line : edges(unmarked, 1)) {
				if (!MARK_OF_TEXT.matcher(line.text).find()) {
					repeated.computeIfAbsent(RunningText.key(line.text), (key) -> new HashSet<>()).add(line);
				}
			}
		}
		Map<String, Integer> all = new HashMap<>();
		this.lines.forEach((line) -> all.merge(RunningText.key(line.text), 1, Integer::sum));
		repeated.forEach((key, found) -> {
			if (found.size() >= FEWEST_PAGES && 3 * found.size() >= 2 * all.getOrDefault(key, 0)) {
				found.forEach((line) -> this.roles.put(line, Role.RUNNING));
			}
		});
	}

	private static Set<Line> edges(List<Line> page, int count) {
		Set<Line> edges = new HashSet<>();
		IntStream.range(0, Math.min(count, page.size())).forEach((i) -> {
			edges.add(page.get(i));
			edges.add(page.get(page.size() - 1 - i));
		});
		return edges;
	}

	/**
	 * A line, or the part of it that stands on one page.
	 *
	 * @param number from 1, as an editor counts
	 * @param page from 0, by form feeds
	 */
	private record Line(int number, int page, String text) {

		/** How far it is indented. */
		float left() {
			int begin = this.text.length() - this.text.stripLeading().length();
			long wide = this.text.chars().limit(begin).filter((space) -> space == '\u3000').count();
			return (wide + (begin - wide) / 2f) * WIDTH;
		}

	}

}
