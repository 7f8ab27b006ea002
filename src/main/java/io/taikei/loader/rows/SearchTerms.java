package io.taikei.loader.rows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.taikei.model.Footnote;
import io.taikei.model.Label;
import io.taikei.model.PlanElement;
import io.taikei.model.Statement;
import io.taikei.text.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * The words under which full-text search finds an element, with spaces between them: its
 * code as one word, and the words of all that the document says about it.
 */
final class SearchTerms {

	private SearchTerms() {
	}

	static String of(PlanElement element) {
		Set<String> terms = new LinkedHashSet<>();
		if (element.label().code() != null) {
			terms.add(JapaneseText.matchKey(element.label().code()));
		}
		for (String text : texts(element)) {
			terms.addAll(JapaneseText.searchTerms(text));
		}
		return String.join(" ", terms);
	}

	private static List<String> texts(PlanElement element) {
		Label label = element.label();
		List<String> texts = new ArrayList<>();
		texts.add(label.title());
		addPresent(texts, ElementRows.field(element));
		addPresent(texts, label.note());
		addFootnotes(texts, label.footnotes());
		for (Statement statement : element.statements()) {
			texts.add(statement.text());
			addFootnotes(texts, statement.footnotes());
		}
		return texts;
	}

	private static void addPresent(List<String> texts, @Nullable String text) {
		if (text != null) {
			texts.add(text);
		}
	}

	private static void addFootnotes(List<String> texts, List<Footnote> footnotes) {
		footnotes.forEach((footnote) -> texts.add(footnote.text()));
	}

}
