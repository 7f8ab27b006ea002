package io.taikei.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A subject of municipal administration that elements of any plan can be about.
 *
 * @param id the theme's id
 * @param labelJa the name in Japanese
 * @param labelEn the name in English
 * @param broader the theme above it
 * @param related the themes of neighbouring fields that are planned together with it
 * though neither is broader; symmetric over a vocabulary
 * @param triggers the words that show a text is about the theme, as plans write them; a
 * theme without any only groups others
 * @param sdgs the numbers, 1 to 17, of the Sustainable Development Goals it serves
 * @param budgetFunction where most of its spending is accounted for; absent where the
 * theme groups others
 */
public record Theme(ThemeId id, String labelJa, String labelEn, Optional<ThemeId> broader, List<ThemeId> related,
		List<String> triggers, List<Integer> sdgs, Optional<BudgetFunction> budgetFunction) {

	public Theme {
		labelJa = CanonicalText.of(labelJa);
		labelEn = CanonicalText.of(labelEn);
		related = List.copyOf(related);
		triggers = triggers.stream().map(CanonicalText::of).toList();
		sdgs = List.copyOf(sdgs);
	}

	/** Tells a vocabulary of themes from others. */
	public static String versionOf(List<Theme> themes) {
		return Sha256.of(themes.toString().getBytes(StandardCharsets.UTF_8)).hex().substring(0, 12);
	}

}
