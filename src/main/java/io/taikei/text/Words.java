package io.taikei.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.taikei.text.WordDraft.Reading;

/**
 * Finds the words of a text among its tokens. What the analysis tore apart, because it
 * doesn't know the spelling (障 が い), is one word again; so are a noun with its suffix (高齢
 * 者) and loanwords with points between them (パブリック・コメント).
 */
final class Words {

	/** No spelling is torn into more tokens than these. */
	private static final int LONGEST = 5;

	private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]+");

	private final List<Token> tokens;

	private Words(List<Token> tokens) {
		this.tokens = tokens;
	}

	static List<Word> of(List<Token> tokens) {
		return new Words(tokens).find();
	}

	private List<Word> find() {
		List<Word> words = new ArrayList<>();
		int at = 0;
		while (at < this.tokens.size()) {
			WordDraft draft = withSuffixes(at);
			if (draft.isContent()) {
				words.add(draft.word());
			}
			at += draft.tokens().size();
		}
		return List.copyOf(words);
	}

	private WordDraft withSuffixes(int at) {
		WordDraft draft = spelling(at).or(() -> loanwords(at)).orElseGet(() -> single(at));
		int end = at + draft.tokens().size();
		while (draft.takesSuffix() && end < this.tokens.size() && this.tokens.get(end).isSuffix()) {
			draft = draft.with(this.tokens.get(end++));
		}
		return draft;
	}

	private WordDraft single(int at) {
		Token token = this.tokens.get(at);
		return readings(at, at + 1).filter((reading) -> !reading.noun().equals(token.base()))
			.map((reading) -> WordDraft.of(List.of(token), reading))
			.orElseGet(() -> WordDraft.of(token));
	}

	/** The longest known spelling that is several tokens. */
	private Optional<WordDraft> spelling(int at) {
		Optional<WordDraft> found = Optional.empty();
		for (int end = longest(at); end > at + 1 && found.isEmpty(); end--) {
			List<Token> torn = this.tokens.subList(at, end);
			found = readings(at, end).filter((reading) -> torn.size() == this.tokens.size() || canBeWord(torn))
				.map((reading) -> WordDraft.of(torn, reading));
		}
		return found;
	}

	/** Where a spelling that begins here ends at the latest. */
	private int longest(int at) {
		int end = at + 1;
		while (end < Math.min(this.tokens.size(), at + LONGEST)
				&& WordForms.mayBegin(Token.surface(this.tokens.subList(at, end)))) {
			end++;
		}
		return end;
	}

	/** Kana of a sentence, particles among them, can look like a spelling. */
	private static boolean canBeWord(List<Token> torn) {
		return torn.getFirst().canBeginWord()
				&& (torn.stream().allMatch(Token::isContent) || !WordForms.KANA.matcher(Token.surface(torn)).matches());
	}

	/** As what tokens can be read together: a noun, a verb whose form looks like one. */
	private Optional<Reading> readings(int at, int end) {
		List<Token> torn = this.tokens.subList(at, end);
		String surface = Token.surface(torn);
		String base = Token.base(torn);
		boolean conjugated = end < this.tokens.size() && this.tokens.get(end).continuesVerb();
		if (WordForms.knows(surface) && !conjugated) {
			return Optional.of(new Reading(surface, base));
		}
		return WordForms.knows(base) ? Optional.of(new Reading(base, base)) : Optional.empty();
	}

	private Optional<WordDraft> loanwords(int at) {
		int end = at;
		while (end + 2 < this.tokens.size() && isLoanword(end) && this.tokens.get(end + 1).surface().equals("・")
				&& isLoanword(end + 2)) {
			end += 2;
		}
		return (end > at) ? Optional.of(WordDraft.ofLoanwords(this.tokens.subList(at, end + 1))) : Optional.empty();
	}

	private boolean isLoanword(int at) {
		return KATAKANA.matcher(this.tokens.get(at).surface()).matches();
	}

}
