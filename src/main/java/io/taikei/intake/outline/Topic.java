package io.taikei.intake.outline;

import java.util.Optional;
import java.util.regex.Pattern;

import io.taikei.intake.code.LevelWords;
import io.taikei.text.JapaneseText;

/** What stands below a sub-heading. */
public enum Topic {

	DEPARTMENT("(?:主な?)?(?:主?担当|所管|主管|関係|関連|実施|推進)(?:部署|部局|部課室?|課室|室課|部|課|局|室|係|組織|所属)(?:名|等)?|主?担当|所管|主管"),

	INDICATOR(".*(?:指標|KPI|数値目標|成果目標|ものさし|ベンチマーク)(?:等|一覧|の?推移)?"),

	/** 課題, or 現状 and 課題 together. */
	CHALLENGES(".*(?:課題|問題点).*"),

	/** 現状. */
	SITUATION(".*(?:現状|現況|背景|経緯|これまで).*"),

	/** 目指す姿, 概要 and the like. */
	DESCRIPTION(".*(?:姿|目的|ねらい|考え方|説明|趣旨|役割|理念|効果|関連.{0,4}計画|用語.*|SDG.*)"),

	/** Elements, as below 主な取組. */
	ELEMENTS(".*(?:" + LevelWords.NOUN + "|内容|概要|展開)(?:の?(?:一覧|展開|名称?))?");

	private static final int LONGEST = 16;

	private final Pattern words;

	Topic(String words) {
		this.words = Pattern.compile(words);
	}

	/** The topic that a sub-heading's words tell. */
	public static Optional<Topic> of(String subheading) {
		String words = JapaneseText.spacelessKey(subheading);
		if (words.length() > LONGEST) {
			return Optional.empty();
		}
		for (Topic topic : values()) {
			if (topic.words.matcher(words).matches()) {
				return Optional.of(topic);
			}
		}
		return Optional.empty();
	}

	/** Whether the words leave open what follows: 方針 may be a text or elements. */
	public boolean isOpen() {
		return this == ELEMENTS;
	}

}
