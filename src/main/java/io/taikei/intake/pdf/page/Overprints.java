package io.taikei.intake.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some programs make text bold, or give it a shadow, by printing it again a little aside.
 * It is there once.
 */
final class Overprints {

	/** How far aside the second print stands at most, of the size. */
	private static final float ASIDE = 0.2f;

	private Overprints() {
	}

	static List<Glyph> without(List<Glyph> glyphs) {
		Map<String, List<Integer>> places = new HashMap<>();
		List<Glyph> once = new ArrayList<>();
		for (Glyph glyph : glyphs) {
			List<Integer> same = places.computeIfAbsent(glyph.text(), (text) -> new ArrayList<>());
			Integer before = same.stream().filter((i) -> overprints(once.get(i), glyph)).findFirst().orElse(null);
			if (before == null) {
				same.add(once.size());
				once.add(glyph);
			}
			else {
				Glyph first = once.get(before);
				once.set(before, new Glyph(first.text(), first.box(), first.size(), true, first.flow()));
			}
		}
		return once;
	}

	private static boolean overprints(Glyph first, Glyph second) {
		float aside = ASIDE * second.size();
		return Math.abs(first.box().left() - second.box().left()) < aside
				&& Math.abs(first.box().top() - second.box().top()) < aside
				&& Math.abs(first.size() - second.size()) < aside;
	}

}
