package io.taikei.intake.outline.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.intake.outline.passage.Paragraph;
import io.taikei.intake.outline.passage.Passage;

/**
 * How most of the text looks.
 *
 * @param size in points
 * @param bold whether it is bold
 */
record BodyLooks(float size, boolean bold) {

	static BodyLooks of(List<Passage> passages) {
		Map<BodyLooks, Integer> signs = new HashMap<>();
		for (Passage passage : passages) {
			if (passage instanceof Paragraph paragraph && !paragraph.furniture()) {
				BodyLooks looks = new BodyLooks(paragraph.form().size(), Boolean.TRUE.equals(paragraph.form().bold()));
				signs.merge(looks, paragraph.text().length(), Integer::sum);
			}
		}
		return signs.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(new BodyLooks(0, false));
	}

}
