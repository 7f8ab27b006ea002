package io.taikei.overlap.analysis;

import java.util.List;
import java.util.Optional;

import io.taikei.model.ElementId;
import io.taikei.model.Goal;
import io.taikei.model.Label;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import io.taikei.model.Theme;
import io.taikei.model.ThemeId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ThemeTaggerTests {

	private static final SourceSpan LINE = SourceSpan.line("town.txt", 1);

	private final ThemeTagger tagger = new ThemeTagger(
			List.of(theme("learning", "図書館", "学習"), theme("school", "学校図書館", "ICT"), theme("empty")));

	@Test
	void weighsATitleLikeThreeStatements() {
		List<ThemeTag> tags = this.tagger.tag(goal("学校図書館のために", "図書館を開きます。", "学習を支え、図書館を直します。"));

		assertThat(tags).containsExactly(new ThemeTag(new ThemeId("learning"), 0.5, List.of("図書館", "学習")),
				new ThemeTag(new ThemeId("school"), 0.5, List.of("学校図書館")));
	}

	@Test
	void putsTheHeaviestThemeFirst() {
		List<ThemeTag> tags = this.tagger.tag(goal("ＩＣＴのために", "図書館を開きます。"));

		assertThat(tags).extracting((tag) -> tag.theme().value()).containsExactly("school", "learning");
		assertThat(tags.getFirst().weight()).isCloseTo(0.75, within(1e-12));
		assertThat(tags.getFirst().terms()).containsExactly("ICT");
	}

	@Test
	void findsNoThemeWhereNoTriggerStands() {
		assertThat(this.tagger.tag(goal("明るいまちのために"))).isEmpty();
	}

	@Test
	void tellsWhereTriggersStand() {
		assertThat(this.tagger.find("新しい学校図書館")).singleElement().satisfies((match) -> {
			assertThat(match.start()).isEqualTo(3);
			assertThat(match.end()).isEqualTo(8);
			assertThat(match.meaning()).hasToString("school");
		});
	}

	private static Theme theme(String id, String... triggers) {
		return new Theme(new ThemeId(id), id, id, Optional.empty(), List.of(), List.of(triggers), List.of(),
				Optional.empty());
	}

	private static Goal goal(String title, String... statements) {
		var label = new Label(new ElementId("town:1"), "1", "1", title, Provenance.STATED, "目標", 1, false, null,
				List.of(), LINE, LINE);
		return new Goal(label, List.of(), List.of(statements)
			.stream()
			.map((text) -> new Statement(new ElementId("town:1.s"), Statement.Kind.MEASURE, text, List.of(), LINE))
			.toList());
	}

}
