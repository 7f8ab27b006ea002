package io.taikei.query.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.taikei.model.Footnote;
import io.taikei.query.Element;
import io.taikei.query.StatedSentence;
import io.taikei.query.ThemeRef;
import io.taikei.query.search.Reason.Where;
import io.taikei.text.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an element holds words: its title before its texts, and what it says before
 * the themes it is about.
 */
final class ReasonFinder {

	private final List<SoughtWord> words;

	private final List<Reason> reasons = new ArrayList<>();

	/** The words that no reason tells of yet. */
	private final Set<SoughtWord> open;

	ReasonFinder(List<SoughtWord> words) {
		this.words = words;
		this.open = new LinkedHashSet<>(words);
	}

	/**
	 * Where an element holds the words.
	 * @param themes the ids of the themes that it addresses
	 */
	Reasons of(Element element, List<String> themes) {
		code(element.code());
		text(Where.TITLE, element.title());
		text(Where.FIELD, element.field());
		element.statements().stream().map(StatedSentence::text).forEach((text) -> text(Where.TEXT, text));
		text(Where.NOTE, element.note());
		footnotes(element.footnotes());
		element.statements().stream().map(StatedSentence::footnotes).forEach(this::footnotes);
		List.copyOf(this.open).forEach((word) -> theme(word, themes));
		return new Reasons(this.reasons, this.open.stream().map((sought) -> sought.word().written()).toList());
	}

	private void footnotes(List<Footnote> footnotes) {
		footnotes.forEach((footnote) -> text(Where.FOOTNOTE, footnote.text()));
	}

	private void code(@Nullable String code) {
		String key = (code != null) ? JapaneseText.matchKey(code) : "";
		this.words.stream().filter((sought) -> sought.word().lemma().equals(key)).forEach((sought) -> {
			this.reasons.add(new Reason(Where.CODE, List.of(sought.word().written()), false, List.of(), null));
			this.open.remove(sought);
		});
	}

	/** A text tells a reason where it holds a word that none before holds. */
	private void text(Where where, @Nullable String text) {
		if (text == null || this.open.isEmpty()) {
			return;
		}
		MarkedText marked = MarkedText.of(text, this.words);
		if (marked.words().stream().anyMatch(this.open::contains)) {
			this.reasons
				.add(new Reason(where, marked.words().stream().map((sought) -> sought.word().written()).toList(),
						marked.within(), marked.passage(), null));
			this.open.removeAll(marked.words());
		}
	}

	private void theme(SoughtWord sought, List<String> themes) {
		Optional<ThemeRef> theme = sought.themes().filter((one) -> themes.contains(one.id())).findFirst();
		theme.ifPresent((one) -> {
			this.reasons.add(new Reason(Where.THEME, List.of(sought.word().written()), false, List.of(), one));
			this.open.remove(sought);
		});
	}

}
