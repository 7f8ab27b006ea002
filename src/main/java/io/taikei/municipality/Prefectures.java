package io.taikei.municipality;

import java.util.List;
import java.util.Optional;

import io.taikei.text.JapaneseText;

/** The 47 prefectures of Japan; NOTICE names the source and its date. */
public final class Prefectures {

	private static final List<Prefecture> ALL = RegisterFile.rows("prefectures.csv",
			(row) -> new Prefecture(row.getField("code").substring(0, Prefecture.DIGITS), row.getField("name"),
					row.getField("kana"), row.getField("english")));

	private Prefectures() {
	}

	/** All of them, by their codes. */
	public static List<Prefecture> all() {
		return ALL;
	}

	/** The name of the one that a person means; what was typed where there is none. */
	public static String nameOf(String codeOrName) {
		return find(codeOrName).map(Prefecture::name).orElse(codeOrName);
	}

	/**
	 * The one that a person means by its name, by its code (13), or by that with zeros
	 * and check digit (130001).
	 */
	public static Optional<Prefecture> find(String codeOrName) {
		String key = JapaneseText.spacelessKey(codeOrName);
		return ALL.stream()
			.filter((one) -> one.name().equals(key) || one.code().equals(key) || key.matches(one.code() + "000\\d"))
			.findFirst();
	}

}
