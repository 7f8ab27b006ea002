package io.taikei.query;

import java.util.List;

import io.taikei.model.PlanElement.Kind;
import io.taikei.text.Bilingual;

/** What answers say where there is nothing to show, and several reasons for it. */
public final class EmptyAnswerTexts {

	private EmptyAnswerTexts() {
	}

	public static Bilingual noInitiatives(boolean measures) {
		return measures ? AnswerText.of("no-initiatives.measures") : AnswerText.of("no-initiatives");
	}

	public static Bilingual nothingFound(List<String> words) {
		return words.isEmpty() ? AnswerText.of("no-words") : AnswerText.of("nothing-found", Bilingual.listing(words));
	}

	public static Bilingual noGoalFound(List<String> words) {
		return words.isEmpty() ? AnswerText.of("no-words") : AnswerText.of("no-goal-found", Bilingual.listing(words));
	}

	public static Bilingual noCorrespondence(boolean comparable) {
		return comparable ? AnswerText.of("no-correspondence") : AnswerText.of("no-correspondence.kind");
	}

	public static Bilingual noSpread(Kind kind, long ofAll) {
		Bilingual name = new Bilingual(kind.japanese(), kind.name());
		return (ofAll == 0) ? AnswerText.of("no-spread.kind", name) : AnswerText.of("no-spread", name);
	}

}
