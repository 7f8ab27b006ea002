package io.taikei.text;

import java.util.List;

/**
 * What a title or sentence is about. Words of plans that stand in every field (推進, 充実,
 * ...) are left out.
 *
 * @param words the content words in their order, with repetitions
 * @param compounds the compounds of two neighbouring nouns, in their order
 * @param headStart where the part begins that the clauses before it only describe: in
 * 公共施設から排出される温室効果ガス the 温室効果ガス; an index in {@link PhraseMatcher#key}
 */
public record Subject(List<SubjectWord> words, List<SubjectWord> compounds, int headStart) {

	/** The subject of no text. */
	public static final Subject NONE = new Subject(List.of(), List.of(), 0);

	public Subject {
		words = List.copyOf(words);
		compounds = List.copyOf(compounds);
	}

}
