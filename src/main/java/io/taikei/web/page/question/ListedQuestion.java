package io.taikei.web.page.question;

import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One of the analysts' questions, to be asked about what is loaded.
 *
 * @param number its number, by which its texts are named
 * @param address the page that answers it
 * @param example what it asks about there; null where nothing is loaded that it could
 */
public record ListedQuestion(int number, String address, @Nullable Bilingual example) {
}
