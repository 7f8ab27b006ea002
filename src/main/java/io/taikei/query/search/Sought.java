package io.taikei.query.search;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import io.taikei.query.AnswerText;
import io.taikei.query.LocatedElements;
import io.taikei.query.ThemeRef;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** What is searched for: words, each with the themes that go by it. */
public final class Sought {

	private final List<SoughtWord> words;

	Sought(List<SoughtWord> words) {
		this.words = List.copyOf(words);
	}

	/** The words as they were asked for. */
	public List<String> terms() {
		return this.words.stream().map((sought) -> sought.word().written()).toList();
	}

	/** The themes that go by the words. */
	public List<ThemeRef> themes() {
		return this.words.stream().flatMap(SoughtWord::themes).distinct().toList();
	}

	/**
	 * What holds all words, or what holds some where nothing holds all.
	 * @param search finds by a query for Lucene
	 * @param isEmpty whether it found nothing
	 */
	public <F> Answer<F> find(Function<String, F> search, Predicate<F> isEmpty) {
		String byWords = LuceneQuery.ofAll(this.words);
		String byThemes = LuceneQuery.ofAllByTheme(this.words);
		F all = search.apply(byWords);
		F found = (isEmpty.test(all) && !byThemes.equals(byWords)) ? search.apply(byThemes) : all;
		if (!isEmpty.test(found) || this.words.size() < 2) {
			return new Answer<>(WordMatch.ALL, found);
		}
		F any = search.apply(LuceneQuery.ofAny(this.words));
		return new Answer<>(isEmpty.test(any) ? WordMatch.ALL : WordMatch.ANY, any);
	}

	/** Why an element is found. */
	public Reasons reasons(LocatedElements located, String elementId) {
		return new ReasonFinder(this.words).of(located.element(elementId), located.themeTerms(elementId));
	}

	/**
	 * Why there is nothing, or not all, of what was asked for; null where there is.
	 * @param nothing what to say where nothing is found, by the words
	 */
	public @Nullable Bilingual explanation(WordMatch match, boolean empty, Function<List<String>, Bilingual> nothing) {
		if (empty) {
			return nothing.apply(terms());
		}
		return (match == WordMatch.ANY) ? AnswerText.of("found-some-words", Bilingual.listing(terms())) : null;
	}

	/**
	 * What was found.
	 *
	 * @param <F> what a search finds
	 * @param match how many of the words it holds
	 * @param found the finds
	 */
	public record Answer<F>(WordMatch match, F found) {
	}

}
