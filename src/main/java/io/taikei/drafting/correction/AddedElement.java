package io.taikei.drafting.correction;

import org.jspecify.annotations.Nullable;

/**
 * That a person added an element which was not read.
 *
 * @param level the name of its level
 * @param code as printed; null where it has none
 * @param place the key of the text that names it in the documents; null where the person
 * entered it without one
 */
public record AddedElement(String level, @Nullable String code, @Nullable String place) {

}
