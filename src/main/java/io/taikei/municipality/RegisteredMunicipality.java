package io.taikei.municipality;

import io.taikei.model.Municipality;

/**
 * A municipality as the register has it.
 *
 * @param municipality its code, name and prefecture
 * @param kana its name in hiragana
 */
public record RegisteredMunicipality(Municipality municipality, String kana) {

}
