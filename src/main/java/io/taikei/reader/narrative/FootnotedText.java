package io.taikei.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Text over one or more lines, with the footnote marks taken out but remembered. */
final class FootnotedText {

	private final StringBuilder text = new StringBuilder();

	private final List<Position> marks = new ArrayList<>();

	private final List<Integer> lineStarts = new ArrayList<>();

	private final List<Integer> lineNumbers = new ArrayList<>();

	void append(int line, String content) {
		this.lineStarts.add(this.text.length());
		this.lineNumbers.add(line);
		Matcher mark = FootnoteMark.PATTERN.matcher(content);
		int end = 0;
		while (mark.find()) {
			this.text.append(content, end, mark.start());
			this.marks.add(new Position(this.text.length(), FootnoteMark.key(mark), line));
			end = mark.end();
		}
		this.text.append(content, end, content.length());
	}

	String text() {
		return this.text.toString();
	}

	/** The marks after the given start, up to and including the given end. */
	List<FootnoteMark> marks(int start, int end) {
		return this.marks.stream()
			.filter((mark) -> mark.offset() > start && mark.offset() <= end)
			.map((mark) -> new FootnoteMark(mark.key(), MarkedTerm.before(this.text, mark.offset()), mark.line()))
			.toList();
	}

	/** The line of the character at the given offset. */
	int line(int offset) {
		int index = this.lineStarts.size() - 1;
		while (index > 0 && this.lineStarts.get(index) > offset) {
			index--;
		}
		return this.lineNumbers.get(index);
	}

	private record Position(int offset, String key, int line) {
	}

}
