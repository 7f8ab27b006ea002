package io.taikei.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemMessageTests {

	private static final BundleUse USE = new BundleUse(ProblemMessage.BUNDLE, "ProblemMessage");

	private static final Pattern PLACE_HOLDER = Pattern.compile("\\{\\d");

	@Test
	void saysWhatIsWrongInBothLanguages() {
		assertThat(ProblemMessage.of("text.long", 5012, 5000))
			.isEqualTo(new Bilingual("文が 5,012 文字あります。読み込めるのは 5,000 文字までです。短くするか、終わりの位置を直してください。",
					"The text has 5,012 characters; at most 5,000 are taken. Shorten it, or correct where it ends."));
	}

	/** A brace of what a planner shall write stays one. */
	@Test
	void keepsBracesOfExamples() {
		assertThat(ProblemMessage.of("decider.no-person", "placement", "decidedBy").en())
			.endsWith("write decidedBy: { kind: person, name: a name or role }.");
		assertThat(ProblemMessage.of("judgement.missing", "policies").ja()).contains("判定がなければ {} とし");
	}

	/** A line and a year are no amounts. */
	@Test
	void writesLinesAndYearsWithoutSeparators() {
		assertThat(ProblemMessage.of("source.after-end", "x", "plan.txt", 1204).ja()).contains("（1204行目）");
		assertThat(ProblemMessage.of("period", 2025, 2020).en()).contains("from 2025 to 2020");
	}

	@Test
	void saysTheSameInBothLanguages() {
		ResourceBundle ja = USE.texts(Locale.ROOT);
		ResourceBundle en = USE.texts(Locale.ENGLISH);

		assertThat(ja.keySet()).isEqualTo(en.keySet())
			.allSatisfy((key) -> assertThat(holders(en.getString(key))).containsAll(holders(ja.getString(key))));
	}

	@Test
	void isAskedForByTheKeyItself() {
		assertThat(USE.isByKey()).isTrue();
	}

	@Test
	void hasTheMessagesThatAreUsedAndNoOthers() {
		assertThat(USE.texts(Locale.ROOT).keySet()).containsAll(USE.keys()).allMatch(USE::asksFor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "en" })
	void losesNoApostropheOrBraceOfAPattern(String language) {
		assertThat(USE.losing(Locale.of(language))).isEmpty();
	}

	private static Set<String> holders(String pattern) {
		return PLACE_HOLDER.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
	}

}
