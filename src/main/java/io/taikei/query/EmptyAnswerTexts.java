package io.taikei.query;

import java.util.List;

import io.taikei.model.PlanElement.Kind;

/** What answers say where there is nothing to show, and several reasons for it. */
public final class EmptyAnswerTexts {

	private EmptyAnswerTexts() {
	}

	public static Bilingual noInitiatives(boolean measures) {
		return measures ? Bilingual.of("no-initiatives.measures") : Bilingual.of("no-initiatives");
	}

	public static Bilingual nothingFound(List<String> words) {
		return words.isEmpty() ? Bilingual.of("no-words") : Bilingual.of("nothing-found", Bilingual.listing(words));
	}

	public static Bilingual noGoalFound(List<String> words) {
		return words.isEmpty() ? Bilingual.of("no-words") : Bilingual.of("no-goal-found", Bilingual.listing(words));
	}

	public static Bilingual noCorrespondence(boolean comparable) {
		return comparable ? Bilingual.of("no-correspondence") : Bilingual.of("no-correspondence.kind");
	}

	public static Bilingual noSpread(Kind kind, long ofAll) {
		Bilingual name = new Bilingual(kind.japanese(), kind.name());
		return (ofAll == 0) ? Bilingual.of("no-spread.kind", name) : Bilingual.of("no-spread", name);
	}

}
