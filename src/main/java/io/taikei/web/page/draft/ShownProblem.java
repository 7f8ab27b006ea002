package io.taikei.web.page.draft;

import io.taikei.drafting.store.DraftResult.Element;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a plan from being loaded, or should be looked at before.
 *
 * @param error whether it keeps the plan from being loaded
 * @param says what is wrong and what to do
 * @param text the text that it is about; null where there is none
 * @param element the element that it is about; null where it is about none
 */
record ShownProblem(boolean error, Bilingual says, @Nullable String text, @Nullable Element element) {

}
