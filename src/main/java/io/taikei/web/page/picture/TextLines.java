package io.taikei.web.page.picture;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width, measured in Japanese letters; a Latin letter takes half. */
final class TextLines {

	private static final String NEVER_FIRST = "、。，．・：；？！ー）」』】］〉》ぁぃぅぇぉっゃゅょァィゥェォッャュョ)]},.!?:;%";

	private static final int LAST_NARROW = 0x2E7F;

	private TextLines() {
	}

	/** At most so many lines; what is too long ends with an ellipsis. */
	static List<String> of(String text, double width, int most) {
		List<String> lines = new ArrayList<>();
		var line = new StringBuilder();
		double taken = 0;
		for (int letter : text.codePoints().toArray()) {
			double needed = (letter <= LAST_NARROW) ? 0.56 : 1;
			if (taken + needed > width && !line.isEmpty() && NEVER_FIRST.indexOf(letter) < 0) {
				lines.add(line.toString());
				line.setLength(0);
				taken = 0;
			}
			line.appendCodePoint(letter);
			taken += needed;
		}
		lines.add(line.toString());
		if (lines.size() <= most) {
			return lines;
		}
		String last = lines.get(most - 1);
		List<String> cut = new ArrayList<>(lines.subList(0, most - 1));
		cut.add(last.substring(0, last.offsetByCodePoints(last.length(), -1)) + "…");
		return cut;
	}

}
