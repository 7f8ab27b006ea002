package io.taikei.reader.document;

import java.util.ArrayList;
import java.util.List;

/** Finds where sentences end: at 。 and its kin, but never inside brackets or quotes. */
public final class Sentences {

	private static final String ENDS = "。！？";

	private static final String OPENING = "「『（(〔［[【〈《";

	private static final String CLOSING = "」』）)〕］]】〉》";

	private Sentences() {
	}

	/** The offsets behind the last character of each sentence. */
	public static List<Integer> ends(String text) {
		List<Integer> ends = new ArrayList<>();
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (OPENING.indexOf(character) >= 0) {
				depth++;
			}
			else if (CLOSING.indexOf(character) >= 0) {
				depth = Math.max(0, depth - 1);
			}
			else if (depth == 0 && ENDS.indexOf(character) >= 0) {
				ends.add(i + 1);
			}
		}
		return (depth == 0) ? ends : endsIgnoringBrackets(text);
	}

	// A bracket that is never closed must not swallow the rest of the paragraph.
	private static List<Integer> endsIgnoringBrackets(String text) {
		List<Integer> ends = new ArrayList<>();
		for (int i = 0; i < text.length(); i++) {
			if (ENDS.indexOf(text.charAt(i)) >= 0) {
				ends.add(i + 1);
			}
		}
		return ends;
	}

}
