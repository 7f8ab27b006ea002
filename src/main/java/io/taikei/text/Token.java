package io.taikei.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A morpheme as the analysis gives it.
 *
 * @param surface the characters of the text
 * @param baseForm the dictionary form; null where it is the surface
 * @param partOfSpeech the dictionary's name of it, such as {@code 名詞-サ変接続}; null for an
 * unknown one
 * @param start the index of its first character in {@link JapaneseText#matchKey}
 * @param end the index after its last character
 */
record Token(String surface, @Nullable String baseForm, @Nullable String partOfSpeech, int start, int end) {

	private static final Set<String> GRAMMAR = Set.of("助詞", "助動詞", "記号", "接続詞", "連体詞", "感動詞", "フィラー", "その他");

	String base() {
		return ((this.baseForm != null) ? this.baseForm : this.surface).toLowerCase(Locale.ROOT);
	}

	/** What several tokens say together. */
	static String surface(List<Token> tokens) {
		StringBuilder surface = new StringBuilder();
		for (Token token : tokens) {
			surface.append(token.surface);
		}
		return surface.toString().toLowerCase(Locale.ROOT);
	}

	/** The same with the base form of the last. */
	static String base(List<Token> tokens) {
		return surface(tokens.subList(0, tokens.size() - 1)) + tokens.getLast().base();
	}

	boolean isContent() {
		return isWord() && !isGrammar() && !says("-非自立");
	}

	boolean isParticle() {
		return is("助詞") || is("助動詞");
	}

	boolean isSuffix() {
		return says("-接尾");
	}

	boolean isPrefix() {
		return is("接頭");
	}

	boolean isNumeral() {
		return says("数");
	}

	boolean isNoun() {
		return isWord() && (is("名詞") || is("カスタム名詞")) && !says("非自立");
	}

	/** Whether a word can begin here that the dictionary doesn't know as one. */
	boolean canBeginWord() {
		return isPrefix() || (isWord() && !isParticle());
	}

	/** Whether what is before this token is a verb, even if it looks like a noun. */
	boolean continuesVerb() {
		return is("助動詞") || is("助詞-接続助詞") || is("動詞-非自立") || is("動詞-接尾") || is("形容詞-非自立");
	}

	/** Whether a noun right after this one is what it describes (整備された道路, 美しい街). */
	boolean canDescribe() {
		return is("動詞") || is("形容詞-自立") || (is("助動詞") && !"な".equals(this.surface));
	}

	/** Whether what is described can begin here. */
	boolean canBeDescribed() {
		return isNoun() || is("形容詞-自立") || is("接頭") || is("記号-括弧開");
	}

	/** Some marks are nouns to the dictionary: ?, + and - among them. */
	private boolean isWord() {
		return this.surface.codePoints().anyMatch(Character::isLetterOrDigit);
	}

	private boolean isGrammar() {
		if (this.partOfSpeech == null) {
			return false;
		}
		int kind = this.partOfSpeech.indexOf('-');
		return GRAMMAR.contains((kind < 0) ? this.partOfSpeech : this.partOfSpeech.substring(0, kind));
	}

	private boolean is(String prefix) {
		return this.partOfSpeech != null && this.partOfSpeech.startsWith(prefix);
	}

	private boolean says(String part) {
		return this.partOfSpeech != null && this.partOfSpeech.contains(part);
	}

}
