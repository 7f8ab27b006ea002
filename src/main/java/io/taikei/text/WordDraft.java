package io.taikei.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Neighbouring tokens that are one word.
 *
 * @param tokens the tokens
 * @param lemma what all spellings of the word have in common
 * @param written its dictionary form as the text spells it
 * @param parts the lemmas of what it is made of
 */
record WordDraft(List<Token> tokens, String lemma, String written, List<String> parts) {

	static WordDraft of(Token token) {
		return new WordDraft(List.of(token), WordForms.lemma(token.base()), token.base(), List.of());
	}

	/** A known spelling; a noun that can be a verb too is both. */
	static WordDraft of(List<Token> tokens, Reading reading) {
		boolean verb = !reading.noun().equals(reading.base())
				&& (tokens.size() == 1 || WordForms.knows(reading.base()));
		List<String> parts = verb ? List.of(WordForms.lemma(reading.base())) : nouns(tokens);
		return new WordDraft(tokens, WordForms.lemma(reading.noun()), reading.noun(), parts);
	}

	/** Loanwords with points between them, which others leave out. */
	static WordDraft ofLoanwords(List<Token> tokens) {
		String written = Token.surface(tokens);
		return new WordDraft(tokens, Loanword.key(written.replace("・", "")), written, nouns(tokens));
	}

	WordDraft with(Token suffix) {
		String end = WordForms.suffix(suffix.base());
		return new WordDraft(Stream.concat(this.tokens.stream(), Stream.of(suffix)).toList(), this.lemma + end,
				this.written + suffix.base(),
				Stream.concat(Stream.concat(Stream.of(this.lemma), this.parts.stream()), Stream.of(end)).toList());
	}

	boolean isContent() {
		return this.tokens.size() > 1 || this.tokens.getFirst().isContent();
	}

	boolean takesSuffix() {
		Token last = this.tokens.getLast();
		return isContent() && !last.isNumeral() && (last.isNoun() || this.tokens.size() > 1);
	}

	Word word() {
		return new Word(this.lemma, this.written, this.parts, this.tokens.getFirst().start(),
				this.tokens.getLast().end());
	}

	/** Of a word that was torn through its nouns, none. */
	private static List<String> nouns(List<Token> tokens) {
		List<Token> content = tokens.stream().filter(Token::isContent).toList();
		return (content.size() > 1 && content.stream().allMatch(Token::isNoun))
				? content.stream().map(WordDraft::lemma).toList() : List.of();
	}

	private static String lemma(Token part) {
		return part.isSuffix() ? WordForms.suffix(part.base()) : WordForms.lemma(part.base());
	}

	/**
	 * As what tokens are read together.
	 *
	 * @param noun what they are as they stand
	 * @param base the dictionary form; another where they can be a verb too
	 */
	record Reading(String noun, String base) {
	}

}
