package io.taikei.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.taikei.model.BudgetFunction;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.Theme;
import io.taikei.model.ThemeId;
import io.taikei.source.ReadingFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ThemeReaderTests {

	private static final Path THEMES = Path.of("seeds/themes/themes.yaml");

	private static final String VALID = """
			themes:
			  - id: welfare
			    ja: 福祉
			    en: Welfare
			  - id: elderly
			    ja: 高齢者福祉
			    en: Elderly people
			    broader: welfare
			    triggers: [高齢者, 介護,
			      認知症, 認知症施策]
			    sdgs: [3, 11]
			    budget: 民生費
			  - id: parks
			    ja: 公園
			    en: Parks
			    triggers:
			      - 公園
			      - ＮＰＯ
			    sdgs: [15]
			    budget: 土木費
			    related: [elderly]
			""";

	@TempDir
	Path folder;

	@Test
	void readsThemes() throws IOException {
		ThemeReading reading = read(VALID);

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.themes()).hasSize(3)
			.contains(
					new Theme(new ThemeId("welfare"), "福祉", "Welfare", Optional.empty(), List.of(), List.of(),
							List.of(), Optional.empty()),
					new Theme(new ThemeId("elderly"), "高齢者福祉", "Elderly people", Optional.of(new ThemeId("welfare")),
							List.of(new ThemeId("parks")), List.of("高齢者", "介護", "認知症", "認知症施策"), List.of(3, 11),
							Optional.of(BudgetFunction.WELFARE)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			id: parks         | id: elderly          | duplicate-theme            | 13 | elderly
			id: parks         | id: City Parks       | theme-id-not-in-kebab-case | 13 | City Parks
			- 公園              | - 認知症                | duplicate-trigger          | 17 | elderly
			- 公園              | - NPO                | duplicate-trigger          | 18 | parks
			認知症施策             | 老                    | trigger-too-short          | 10 | 老
			broader: welfare  | broader: wellness    | unknown-broader-theme      | 8  | wellness
			broader: welfare  | broader: elderly     | cycle-of-broader-themes    | 8  | elderly -> elderly
			sdgs: [15]        | sdgs: [15, 18]       | unknown-sdg                | 19 | 18
			sdgs: [15]        | sdgs: [0]            | unknown-sdg                | 19 | 0
			budget: 土木費       | budget: 公園費          | unknown-budget-function    | 20 | 公園費
			broader: welfare  | ''                   | empty-theme                | 2  | welfare
			related: [elderly] | related: [aged]     | unknown-related-theme      | 21 | aged
			related: [elderly] | related: [parks]    | theme-related-to-itself    | 21 | parks
			related: [elderly] | related: [elderly, elderly] | duplicate-related-theme | 21 | elderly
			sdgs: [3, 11]     | related: [welfare]   | related-theme-is-broader   | 11 | welfare
			""")
	void reportsProblemWithItsLine(String good, String bad, String rule, int line, String word) throws IOException {
		ThemeReading reading = read(VALID.replace(good, bad));

		assertThat(reading.problems()).anySatisfy((problem) -> {
			assertThat(problem.rule().id()).isEqualTo(rule);
			assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
			assertThat(problem.source()).hasToString("themes.yaml:" + line);
			assertThat(problem.message()).contains(word);
		});
		assertThat(reading.themes()).isEmpty();
	}

	@Test
	void reportsCycleOnceWithItsWay() throws IOException {
		ThemeReading reading = read(VALID.replace("en: Welfare", "en: Welfare\n    broader: elderly"));

		assertThat(reading.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.rule()).isEqualTo(RuleId.CYCLE_OF_BROADER_THEMES);
			assertThat(problem.message()).contains("welfare -> elderly -> welfare");
		});
	}

	@Test
	void reportsNarrowerThemeNamedAsRelated() throws IOException {
		ThemeReading reading = read(VALID.replace("en: Welfare", "en: Welfare\n    related: [elderly]"));

		assertThat(reading.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.rule()).isEqualTo(RuleId.RELATED_THEME_IS_BROADER);
			assertThat(problem.source()).hasToString("themes.yaml:5");
		});
	}

	@Test
	void relatesThemesOnceWhereBothSidesNameEachOther() throws IOException {
		ThemeReading reading = read(VALID.replace("sdgs: [3, 11]", "related: [parks]"));

		assertThat(reading.themes()).extracting(Theme::related)
			.containsExactly(List.of(), List.of(new ThemeId("parks")), List.of(new ThemeId("elderly")));
	}

	@Test
	void reportsAllProblemsInTheOrderOfTheFile() throws IOException {
		ThemeReading reading = read(VALID.replace("介護", "公園")
			.replace("[3, 11]", "[30]")
			.replace("broader: welfare", "broader: health")
			.replace("土木費", "公園費"));

		assertThat(reading.problems()).extracting(Problem::rule)
			.containsExactly(RuleId.EMPTY_THEME, RuleId.UNKNOWN_BROADER_THEME, RuleId.UNKNOWN_SDG,
					RuleId.DUPLICATE_TRIGGER, RuleId.UNKNOWN_BUDGET_FUNCTION);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sdgs: [15]     | sdg: [15]      | 19 | sdg
			sdgs: [15]     | sdgs: [海]      | 19 | sdgs
			- 公園           | - 15           | 17 | triggers
			- 公園           | -              | 17 | triggers
			ja: 公園         | ''             | 13 | ja
			triggers:      | triggers: 公園   | 16 | triggers
			triggers:      | triggers: 公園 # | 16 | sequence
			sdgs: [15]     | sdgs: 15       | 19 | sdgs
			sdgs: [15]     | sdgs: [99999999999] | 19 | 99999999999
			""")
	void namesLineOfWhatIsNoTheme(String good, String bad, int line, String key) {
		int parks = VALID.indexOf("- id: parks");
		String content = VALID.substring(0, parks) + VALID.substring(parks).replace(good, bad);

		assertThatExceptionOfType(ReadingFailed.YamlInvalid.class).isThrownBy(() -> read(content))
			.withMessageContaining("themes.yaml:" + line + ":")
			.withMessageContaining(key);
	}

	@Test
	void readsTheVocabularyWithoutProblems() {
		ThemeReading reading = new ThemeReader().read(THEMES);

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.themes()).hasSizeBetween(38, 60);
		assertThat(reading.themes()).filteredOn((theme) -> !theme.triggers().isEmpty()).allSatisfy((theme) -> {
			// An item of administration, such as elections, has few words of its own.
			assertThat(theme.triggers()).hasSizeBetween(5, 230);
			assertThat(theme.sdgs()).isNotEmpty();
			assertThat(theme.budgetFunction()).isPresent();
			assertThat(theme.broader()).isPresent();
			assertThat(theme.related()).hasSizeLessThanOrEqualTo(6);
		});
	}

	private ThemeReading read(String content) throws IOException {
		return new ThemeReader().read(Files.writeString(this.folder.resolve("themes.yaml"), content));
	}

}
