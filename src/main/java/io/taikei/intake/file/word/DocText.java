package io.taikei.intake.file.word;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The text of an old Word document as it is printed. A field, such as a table of
 * contents, may go over many paragraphs, so these have to be asked for in their order.
 */
final class DocText {

	private static final char FIELD_BEGINS = '\u0013';

	private static final char FIELD_IS_SHOWN_AS = '\u0014';

	private static final char FIELD_ENDS = '\u0015';

	private static final char END_OF_CELL = '\u0007';

	/** Whether each of the open fields is still at its instruction. */
	private final Deque<Boolean> fields = new ArrayDeque<>();

	private final StringBuilder hidden = new StringBuilder();

	String of(Range range) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < range.numCharacterRuns(); i++) {
			CharacterRun run = range.getCharacterRun(i);
			StringBuilder to = (run.isVanished() || run.isMarkedDeleted()) ? this.hidden : text;
			run.text().chars().forEach((character) -> append((char) character, to));
		}
		return text.toString().strip();
	}

	/** What was not shown since this was asked for. */
	String takeHidden() {
		String taken = this.hidden.toString();
		this.hidden.setLength(0);
		return taken;
	}

	private void append(char character, StringBuilder to) {
		switch (character) {
			case FIELD_BEGINS -> this.fields.push(true);
			case FIELD_IS_SHOWN_AS -> {
				if (!this.fields.isEmpty()) {
					this.fields.pop();
					this.fields.push(false);
				}
			}
			case FIELD_ENDS -> this.fields.poll();
			default -> {
				if (!this.fields.contains(true)) {
					to.append(shown(character));
				}
			}
		}
	}

	/** Pictures and references to notes are signs without a text. */
	private static String shown(char character) {
		return switch (character) {
			case END_OF_CELL, '\r', '\n', '\f', '\u000B' -> "\n";
			case '\t' -> "\t";
			case '\u001E' -> "-";
			case '\u00A0' -> " ";
			default -> (character < ' ') ? "" : Character.toString(character);
		};
	}

}
