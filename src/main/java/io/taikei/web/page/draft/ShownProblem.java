package io.taikei.web.page.draft;

import java.util.Locale;

import io.taikei.drafting.store.DraftResult.Element;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a plan from being loaded, or should be looked at before.
 *
 * @param error whether it keeps the plan from being loaded
 * @param ja what is wrong and what to do, in Japanese
 * @param en the same in English
 * @param text the text that it is about; null where there is none
 * @param element the element that it is about; null where it is about none
 */
record ShownProblem(boolean error, String ja, String en, @Nullable String text, @Nullable Element element) {

	/** In one of the languages: Japanese unless it is English. */
	public String in(Locale language) {
		return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? this.en : this.ja;
	}

}
