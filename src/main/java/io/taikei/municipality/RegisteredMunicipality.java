package io.taikei.municipality;

import io.taikei.model.Municipality;

/**
 * A municipality as the register has it.
 *
 * @param municipality its code, name and prefecture
 * @param kana its name in hiragana
 * @param office where its office stands
 */
public record RegisteredMunicipality(Municipality municipality, String kana, Position office) {

	public String code() {
		return this.municipality.code();
	}

	/** The code of its prefecture, two digits. */
	public String prefectureCode() {
		return code().substring(0, Prefecture.DIGITS);
	}

}
