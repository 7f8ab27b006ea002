package io.taikei.reader.document;

import java.util.regex.Pattern;

import io.taikei.model.Statement;

/** Tells needs from measures by how a sentence ends. */
public final class StatementKinds {

	private static final Pattern NEED = Pattern.compile("""
			(?:大切|重要|必要|不可欠|肝要|急務|課題)\
			(?:です|だ|である|であります|があります|がある|と(?:なり|なってい|考え|考えられ|いえ|言え)ます|に(?:なり|なってい)ます)\
			|(?:求めら|望ま|期待さ)れ(?:ます|る|てい(?:ます|る))\
			|欠かせ(?:ません|ない)\
			|なければな(?:りません|らない)""");

	private static final Pattern CLOSING = Pattern.compile("(?<![。！？\\s\\u3000])[。！？\\s\\u3000]+$");

	private StatementKinds() {
	}

	public static Statement.Kind of(String sentence) {
		String stem = CLOSING.matcher(sentence).replaceFirst("");
		return NEED.matcher(stem).results().anyMatch((need) -> need.end() == stem.length()) ? Statement.Kind.NEED
				: Statement.Kind.MEASURE;
	}

}
