package io.taikei.intake.outline.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.taikei.intake.document.TextLine;

/**
 * Lines that are none of a document's text although their format does not say so: page
 * numbers, what stands beside page numbers again and again, and contents pages.
 */
final class Furniture {

	private static final Pattern PAGE_NUMBER = Pattern.compile(
			"(?U)[\\s\\-－―–—‐ー・|〔〕()（）]*(?:[pPｐＰ][.．]?|ページ)?\\s*\\p{Nd}{1,4}(?:\\s*[/／]\\s*\\p{Nd}+)?\\s*(?:頁|ページ)?[\\s\\-－―–—‐ー・|〔〕()（）]*");

	private static final Pattern LEADER = Pattern.compile(
			"(?U).*?(?:[‥…]|[・･.．·\\-―─_]{3,})[\\s‥…・･.．·\\-―─_]*[(（]?(?:[pPｐＰ][.．]?)?\\s*(\\p{Nd}{1,4})\\s*(?:頁|ページ)?[)）]?|.*(?:[‥…]{2,}|[・･.．·]{4,})\\s*");

	private static final Pattern NUMBER_BEHIND = Pattern.compile("(?U).*\\S[\\s　]+(?:[pPｐＰ][.．]?)?(\\p{Nd}{1,4})");

	private static final Pattern CONTENTS = Pattern.compile("(?U)[^\\p{L}]*(?:目\\s*次|もくじ|(?i:contents))[^\\p{L}]*");

	private static final int FEWEST = 3;

	private final List<TextLine> lines;

	private final Set<TextLine> furniture = new HashSet<>();

	private Furniture(List<TextLine> lines) {
		this.lines = lines.stream().filter((line) -> !line.text().isBlank()).toList();
	}

	/** The lines of one document that are furniture. */
	static Set<TextLine> of(List<TextLine> lines) {
		Furniture found = new Furniture(lines);
		found.pageEdges();
		found.contents();
		return found.furniture;
	}

	private void pageEdges() {
		Map<String, List<TextLine>> beside = new HashMap<>();
		for (int i = 0; i < this.lines.size(); i++) {
			TextLine line = this.lines.get(i);
			boolean number = isPageNumber(line);
			if (number || line.role() != TextLine.Role.TEXT) {
				this.furniture.add(line);
			}
			if (number) {
				neighbours(i)
					.forEach((other) -> beside.computeIfAbsent(words(other), (w) -> new ArrayList<>()).add(other));
			}
		}
		beside.values().stream().filter((running) -> isRunning(running)).forEach(this.furniture::addAll);
	}

	private List<TextLine> neighbours(int index) {
		return IntStream.of(index - 1, index + 1)
			.filter((other) -> other >= 0 && other < this.lines.size())
			.mapToObj(this.lines::get)
			.filter((other) -> !isPageNumber(other))
			.toList();
	}

	private static boolean isPageNumber(TextLine line) {
		return line.role() == TextLine.Role.PAGE_NUMBER
				|| (line.role() == TextLine.Role.TEXT && PAGE_NUMBER.matcher(line.text()).matches());
	}

	/** Whether a text stands beside page numbers more often than elsewhere. */
	private boolean isRunning(List<TextLine> beside) {
		String words = words(beside.getFirst());
		long all = this.lines.stream().filter((line) -> words(line).equals(words)).count();
		return beside.size() >= 2 && beside.size() * 3L >= all * 2 && !words.isEmpty();
	}

	private static String words(TextLine line) {
		return SentenceForm.key(line.text()).replaceAll("\\p{Nd}+", "");
	}

	/**
	 * Lines with dots and a number, or those below 目次 whose last numbers rise; and what
	 * is wrapped between them.
	 */
	private void contents() {
		List<TextLine> text = this.lines.stream().filter((line) -> !this.furniture.contains(line)).toList();
		int last = -1;
		int highest = 0;
		for (int i = 0; i < text.size(); i++) {
			String line = text.get(i).text();
			boolean title = CONTENTS.matcher(line).matches();
			Matcher leader = LEADER.matcher(line);
			Matcher behind = NUMBER_BEHIND.matcher(line);
			boolean near = last >= 0 && i - last <= FEWEST;
			if (title || leader.matches() || (near && behind.matches() && number(behind) >= highest)) {
				this.furniture.addAll(text.subList((near && !title) ? last : i, i + 1));
				last = i;
				highest = title ? 0 : Math.max(highest, leader.matches() ? number(leader) : number(behind));
			}
		}
		withoutTitle();
	}

	private static int number(Matcher matcher) {
		return (matcher.group(1) == null) ? 0 : Integer.parseInt(SentenceForm.key(matcher.group(1)));
	}

	/** Several lines one behind the other with rising numbers at their ends. */
	private void withoutTitle() {
		List<TextLine> run = new ArrayList<>();
		int last = 0;
		for (TextLine line : this.lines) {
			Matcher behind = NUMBER_BEHIND.matcher(line.text());
			boolean counts = behind.matches() && !this.furniture.contains(line) && number(behind) >= last;
			if (!counts) {
				end(run);
			}
			last = counts ? number(behind) : 0;
			if (counts) {
				run.add(line);
			}
		}
		end(run);
	}

	private void end(List<TextLine> run) {
		if (run.size() > FEWEST && number(matched(run.getLast())) > number(matched(run.getFirst()))) {
			this.furniture.addAll(run);
		}
		run.clear();
	}

	private static Matcher matched(TextLine line) {
		Matcher matcher = NUMBER_BEHIND.matcher(line.text());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("No number behind " + line.text());
		}
		return matcher;
	}

}
