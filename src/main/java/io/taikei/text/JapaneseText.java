package io.taikei.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of a Japanese text, found by morphological analysis and given as base forms
 * in NFKC and lower case. Safe to call from several threads.
 */
public final class JapaneseText {

	/**
	 * Goes up whenever a text gets other keys or words than before, so that what is
	 * stored by the older ones can be told.
	 */
	public static final int VERSION = 3;

	/**
	 * Each thread has a tokenizer of its own, as making one takes longer than a title.
	 */
	private static final Analyzer MORPHEMES = new Analyzer() {

		private final UserDictionary words = Lexicon.userDictionary();

		@Override
		protected TokenStreamComponents createComponents(String field) {
			return new TokenStreamComponents(new JapaneseTokenizer(this.words, false, Mode.NORMAL));
		}

	};

	private static final Set<String> BOILERPLATE = Lexicon.boilerplate();

	private JapaneseText() {
	}

	/**
	 * A key under which codes and names match that a reader takes for the same, whatever
	 * their width, composition, variation selectors and kind of hyphen and wave dash; the
	 * case counts, and space within.
	 */
	public static String matchKey(String text) {
		return MatchKey.of(text).strip();
	}

	/** The same key without any space, as a line or a cell may part what is one. */
	public static String spacelessKey(String text) {
		return matchKey(text).replaceAll("\\s", "");
	}

	/** Whether two codes or names are the same to a reader. */
	public static boolean sameKey(String text, String other) {
		return matchKey(text).equals(matchKey(other));
	}

	/** The same key for upper and lower case too. */
	public static String caselessKey(String text) {
		return matchKey(text).toLowerCase(Locale.ROOT);
	}

	/** The content words of a text in their order, whatever their spelling. */
	public static List<Word> words(String text) {
		return Words.of(tokens(text));
	}

	/**
	 * The lemmas of the words of a text and of their parts, each once, for full-text
	 * search.
	 */
	public static List<String> searchTerms(String text) {
		return words(text).stream().flatMap(Word::lemmas).distinct().toList();
	}

	/** The lemmas of the words that tell what a text is about, without boilerplate. */
	public static List<String> subjectLemmas(String text) {
		return words(text).stream()
			.filter((word) -> !BOILERPLATE.contains(word.written()))
			.map(Word::lemma)
			.distinct()
			.toList();
	}

	/**
	 * The spellings of a text by those of its words, as keys, its own first; a few.
	 */
	public static List<String> spellings(String text) {
		return Spellings.of(text, Spellings.MOST);
	}

	/** A key that two texts have that differ in the spelling of their words alone. */
	public static String spellingKey(String text) {
		return SpellingKey.of(text);
	}

	/**
	 * The content words that tell what a text is about, in their order and with
	 * repetitions: without the boilerplate of plans (推進, 充実, ...).
	 */
	public static List<String> subjectTerms(String text) {
		return tokens(text).stream()
			.filter(Token::isContent)
			.map(Token::base)
			.filter((word) -> !BOILERPLATE.contains(word))
			.toList();
	}

	/**
	 * The words and compounds that tell what a text is about, and where its head begins.
	 */
	public static Subject subject(String text) {
		return Subjects.of(tokens(text), BOILERPLATE);
	}

	static List<Token> tokens(String text) {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream morphemes = MORPHEMES.tokenStream("", matchKey(text))) {
			var surface = morphemes.getAttribute(CharTermAttribute.class);
			var baseForm = morphemes.getAttribute(BaseFormAttribute.class);
			var partOfSpeech = morphemes.getAttribute(PartOfSpeechAttribute.class);
			var place = morphemes.getAttribute(OffsetAttribute.class);
			morphemes.reset();
			while (morphemes.incrementToken()) {
				tokens.add(new Token(surface.toString(), baseForm.getBaseForm(), partOfSpeech.getPartOfSpeech(),
						place.startOffset(), place.endOffset()));
			}
			morphemes.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tokens;
	}

}
