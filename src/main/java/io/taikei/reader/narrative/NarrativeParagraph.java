package io.taikei.reader.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.taikei.model.LineAccount;
import io.taikei.reader.document.Sentences;

/** A paragraph of sentences, on one line or wrapped over several. */
final class NarrativeParagraph implements TextBlock {

	private static final Pattern ANEW = Pattern.compile("[・･●○◎◆◇■□▼▽▲△►▶＊*【〔《]");

	private final FootnotedText content = new FootnotedText();

	private final NavigableMap<Integer, String> lines = new TreeMap<>();

	@Override
	public void append(int line, String text) {
		this.content.append(line, text);
		this.lines.put(line, text);
	}

	@Override
	public LineAccount.Role role() {
		return LineAccount.Role.CONTENT;
	}

	/** The lines as they stand in the document, by their numbers. */
	NavigableMap<Integer, String> lines() {
		return Collections.unmodifiableNavigableMap(this.lines);
	}

	/**
	 * Whether its first line has a mark that no title goes on with: a bullet or a
	 * heading's bracket.
	 */
	boolean beginsAnew() {
		return ANEW.matcher(this.lines.firstEntry().getValue()).lookingAt();
	}

	List<Sentence> sentences() {
		List<Sentence> sentences = new ArrayList<>();
		int start = 0;
		for (int end : Sentences.ends(this.content.text())) {
			sentences.add(sentence(start, end));
			start = end;
		}
		return sentences;
	}

	/** What follows the last sentence's end, if anything does. */
	Optional<Sentence> rest() {
		String text = this.content.text();
		List<Integer> ends = Sentences.ends(text);
		int start = ends.isEmpty() ? 0 : ends.getLast();
		return text.substring(start).isBlank() ? Optional.empty() : Optional.of(sentence(start, text.length()));
	}

	private Sentence sentence(int start, int end) {
		String text = this.content.text().substring(start, end);
		int first = start + text.length() - text.stripLeading().length();
		// A mark behind the full stop belongs to the sentence before it.
		int marksAfter = (start == 0) ? -1 : start;
		return new Sentence(text.strip(), this.content.marks(marksAfter, end), this.content.line(first),
				this.content.line(end - 1));
	}

	/** One sentence without its footnote marks. */
	record Sentence(String text, List<FootnoteMark> marks, int firstLine, int lastLine) {
	}

}
