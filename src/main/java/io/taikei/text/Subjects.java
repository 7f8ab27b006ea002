package io.taikei.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the subject of a text among its tokens. */
final class Subjects {

	private Subjects() {
	}

	static Subject of(List<Token> tokens, Set<String> boilerplate) {
		List<SubjectWord> words = new ArrayList<>();
		List<SubjectWord> compounds = new ArrayList<>();
		int headStart = 0;
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			String base = token.base();
			boolean subject = token.isContent() && !token.isNumeral();
			if (subject && !boilerplate.contains(base)) {
				words.add(new SubjectWord(base, token.start()));
			}
			if (i == 0) {
				continue;
			}
			Token before = tokens.get(i - 1);
			if (subject && before.isNoun() && token.isNoun()
					&& !(boilerplate.contains(before.base()) && boilerplate.contains(base))) {
				compounds.add(new SubjectWord(before.base() + base, token.start()));
			}
			if (i > 1 && before.canDescribe() && token.canBeDescribed()) {
				headStart = token.start();
			}
		}
		return new Subject(words, compounds, headStart);
	}

}
