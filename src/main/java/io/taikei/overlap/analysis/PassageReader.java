package io.taikei.overlap.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

import io.taikei.model.Theme;
import io.taikei.model.ThemeId;
import io.taikei.overlap.analysis.ElementPassage.Role;
import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.Weights;
import io.taikei.text.JapaneseText;
import io.taikei.text.PhraseMatcher.Match;
import io.taikei.text.Subject;
import io.taikei.text.SubjectWord;

/**
 * Reads what passages are about: their words, compounds and themes. In a title, a clause
 * that only describes the head (公共施設から排出される in 公共施設から排出される温室効果ガス) counts less, provided
 * that the head itself tells of a subject.
 */
public final class PassageReader {

	private final ThemeTagger tagger;

	private final ThemeNeighbours neighbours;

	private final Weighting weighting;

	public PassageReader(List<Theme> themes, Weighting weighting) {
		this.tagger = new ThemeTagger(themes);
		this.neighbours = new ThemeNeighbours(themes, weighting);
		this.weighting = weighting;
	}

	/** What the passages say together, each feature saturated to 0 to 1. */
	public Map<Feature, Double> read(List<ElementPassage> passages) {
		return readWithThemes(passages).features();
	}

	/** The same, with the themes that the passages name. */
	public Reading readWithThemes(List<ElementPassage> passages) {
		Weights weights = new Weights();
		List<ThemeId> named = new ArrayList<>();
		passages.forEach((passage) -> add(passage, weights, named));
		return new Reading(this.neighbours.spread(weights.map(this.weighting::saturated)),
				this.neighbours.withBroader(named));
	}

	private void add(ElementPassage passage, Weights weights, List<ThemeId> named) {
		String text = passage.quote().text();
		List<Match<ThemeId>> themes = this.tagger.find(text);
		Subject subject = (passage.role() == Role.FIELD) ? Subject.NONE : JapaneseText.subject(text);
		int head = (passage.role() == Role.TITLE) ? subject.headStart() : 0;
		boolean themeInHead = themes.stream().anyMatch((theme) -> theme.start() >= head);
		boolean subjectInHead = themeInHead || subject.words().stream().anyMatch((word) -> word.start() >= head);
		for (SubjectWord word : subject.words()) {
			weights.add(new Feature.Term(word.base()),
					passage.weight() * discount(subjectInHead && word.start() < head));
		}
		for (SubjectWord compound : subject.compounds()) {
			weights.add(new Feature.Compound(compound.base()),
					passage.weight() * this.weighting.compound() * discount(subjectInHead && compound.start() < head));
		}
		for (Match<ThemeId> theme : themes) {
			named.add(theme.meaning());
			weights.add(new Feature.Topic(theme.meaning()),
					passage.weight() * discount(themeInHead && theme.start() < head));
		}
	}

	private double discount(boolean modifier) {
		return modifier ? this.weighting.modifier() : 1;
	}

	/**
	 * What passages say.
	 *
	 * @param features what they say together, each feature saturated to 0 to 1
	 * @param addressed the themes that they name, and those above them
	 */
	public record Reading(Map<Feature, Double> features, SortedSet<ThemeId> addressed) {

	}

}
