package io.taikei.overlap.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.model.ElementId;
import io.taikei.model.Evidence.Quote;
import io.taikei.model.FutureVision;
import io.taikei.model.Label;
import io.taikei.model.Plan;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Theme;
import io.taikei.model.ThemeId;
import io.taikei.overlap.SmallElements;
import io.taikei.overlap.Variants;
import io.taikei.overlap.analysis.ElementPassage.Role;
import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.Feature.Compound;
import io.taikei.overlap.index.Feature.Term;
import io.taikei.overlap.index.Feature.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassageReaderTests {

	private static final Topic FACILITIES = new Topic(new ThemeId("facilities"));

	private static final Topic GASES = new Topic(new ThemeId("gases"));

	private static final Topic ENVIRONMENT = new Topic(new ThemeId("environment"));

	private final PassageReader reader = new PassageReader(List.of(theme("environment", null, List.of()),
			theme("gases", "environment", List.of("facilities"), "温室効果ガス"),
			theme("facilities", null, List.of("gases"), "公共施設")), Weighting.STANDARD);

	@Test
	void countsTheHeadOfATitleMoreThanWhatDescribesIt() {
		Map<Feature, Double> read = read(Role.TITLE, "公共施設から排出される温室効果ガスの削減");

		assertThat(read.getOrDefault(GASES, 0.0)).isGreaterThan(read.getOrDefault(FACILITIES, 0.0));
	}

	@Test
	void countsAllPartsOfAStatementAlike() {
		Map<Feature, Double> read = read(Role.STATEMENT, "公共施設から排出される温室効果ガスの削減を進めます。");

		assertThat(read.getOrDefault(GASES, 0.0)).isEqualTo(read.getOrDefault(FACILITIES, 0.0));
	}

	@Test
	void spreadsAThemeToTheOneAboveAndToRelatedOnes() {
		Map<Feature, Double> read = read(Role.TITLE, "温室効果ガスの削減");

		assertThat(read.getOrDefault(ENVIRONMENT, 0.0))
			.isEqualTo(read.getOrDefault(GASES, 0.0) * Weighting.STANDARD.broader());
		assertThat(read.getOrDefault(FACILITIES, 0.0))
			.isEqualTo(read.getOrDefault(GASES, 0.0) * Weighting.STANDARD.related());
	}

	@Test
	void spreadsAThemeToNoneThatCountsNothing() {
		PassageReader alone = new PassageReader(
				List.of(theme("environment", null, List.of()),
						theme("gases", "environment", List.of("environment"), "温室効果ガス")),
				Variants.withoutNeighbours(Weighting.STANDARD));

		assertThat(alone.read(List.of(passage(Role.TITLE, "温室効果ガスの削減")))).containsKey(GASES)
			.doesNotContainKey(ENVIRONMENT);
	}

	@Test
	void takesThemesButNoWordsFromAField() {
		assertThat(read(Role.FIELD, "公共施設").keySet()).contains(FACILITIES).noneMatch(Term.class::isInstance);
	}

	@Test
	void countsWordsAndCompoundsOfTheHeadMoreToo() {
		Map<Feature, Double> read = read(Role.TITLE, "学校教育で育まれる読書習慣");

		assertThat(read).containsKeys(new Term("学校"), new Term("読書"), new Compound("学校教育"), new Compound("読書習慣"));
		assertThat(read.getOrDefault(new Term("学校"), 0.0)).isEqualTo(Weighting.STANDARD.saturated(0.5));
		assertThat(read.getOrDefault(new Term("読書"), 0.0)).isEqualTo(Weighting.STANDARD.saturated(1));
		assertThat(read.getOrDefault(new Compound("学校教育"), 0.0)).isEqualTo(Weighting.STANDARD.saturated(0.5 * 0.3));
		assertThat(read.getOrDefault(new Compound("読書習慣"), 0.0)).isEqualTo(Weighting.STANDARD.saturated(0.3));
	}

	@Test
	void countsADescriptionInFullWhereTheHeadTellsOfNoSubject() {
		Map<Feature, Double> read = read(Role.TITLE, "公共施設が支えるまち");

		assertThat(read.getOrDefault(new Term("公共"), 0.0)).isEqualTo(Weighting.STANDARD.saturated(1));
		assertThat(read.getOrDefault(FACILITIES, 0.0)).isEqualTo(Weighting.STANDARD.saturated(1));
	}

	@Test
	void countsADescribingThemeInFullWhereTheHeadNamesNone() {
		Map<Feature, Double> read = read(Role.TITLE, "公共施設で育む読書");

		assertThat(read.getOrDefault(FACILITIES, 0.0)).isEqualTo(Weighting.STANDARD.saturated(1));
		assertThat(read.getOrDefault(new Term("公共"), 0.0)).isEqualTo(Weighting.STANDARD.saturated(0.5));
	}

	@Test
	void readsTheFieldOfAVision() {
		SourceSpan line = SourceSpan.line("town.txt", 1);
		Label label = new Label(new ElementId("998877-1:1"), "1", "1", "明るいまち", Provenance.STATED, "将来像", 1, false,
				null, List.of(), line, line);
		Plan plan = SmallElements.plan(List.of(new FutureVision(label, "公共施設", List.of(), List.of())));

		List<ElementPassage> passages = ElementPassage.of(plan.elements().getFirst(), Weighting.STANDARD);
		assertThat(passages).extracting((passage) -> passage.quote().text()).containsExactly("明るいまち", "公共施設");
		assertThat(this.reader.read(passages)).containsEntry(FACILITIES, Weighting.STANDARD.saturated(0.5));
	}

	@Test
	void letsRepetitionWearOff() {
		double once = weight("里山の保全。");
		double twice = weight("里山の保全と里山の再生。");

		assertThat(twice).isGreaterThan(once).isLessThan(2 * once);
	}

	private double weight(String text) {
		return read(Role.STATEMENT, text).getOrDefault(new Term("里山"), 0.0);
	}

	private Map<Feature, Double> read(Role role, String text) {
		return this.reader.read(List.of(passage(role, text)));
	}

	private static ElementPassage passage(Role role, String text) {
		return new ElementPassage(new Quote(text, SourceSpan.line("town.txt", 1)), role, 1);
	}

	private static Theme theme(String id, @Nullable String broader, List<String> related, String... triggers) {
		return new Theme(new ThemeId(id), id, id, Optional.ofNullable(broader).map(ThemeId::new),
				related.stream().map(ThemeId::new).toList(), List.of(triggers), List.of(), Optional.empty());
	}

}
