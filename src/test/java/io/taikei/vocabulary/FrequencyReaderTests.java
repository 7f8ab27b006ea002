package io.taikei.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.ThemeId;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.index.Feature.Compound;
import io.taikei.overlap.index.Feature.Term;
import io.taikei.overlap.index.Feature.Topic;
import io.taikei.source.ReadingFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FrequencyReaderTests {

	private static final DocumentFrequencies FREQUENCIES = new DocumentFrequencies(
			List.of(new PlanId("998877-1"), new PlanId("998818-2")), 12,
			Map.of(new Term("里山"), 3, new Compound("里山保全"), 2, new Topic(new ThemeId("nature")), 12, new Term("森"), 1));

	@TempDir
	private Path folder;

	@Test
	void readsWhatWasWritten() throws IOException {
		FrequencyReading reading = read(FrequencyTable.write(FREQUENCIES));

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.frequencies().version()).isEqualTo(FREQUENCIES.version());
		assertThat(reading.frequencies().counts()).isEqualTo(FREQUENCIES.counts()).hasSize(3);
		assertThat(reading.frequencies().elements()).isEqualTo(12);
		assertThat(reading.frequencies().corpus()).isEqualTo(FREQUENCIES.corpus());
	}

	@Test
	void takesAllForEquallyRareWithoutAFile() {
		FrequencyReading reading = new FrequencyReader().read(this.folder.resolve("none.tsv"));

		assertThat(reading.frequencies()).isSameAs(DocumentFrequencies.NONE);
		assertThat(reading.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.isError()).isFalse();
			assertThat(problem.message()).contains("taikei frequencies PLAN... -o none.tsv");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			term	里山	3      | term	里山          | malformed-frequency | 8
			term	里山	3      | word	里山	3     | malformed-frequency | 8
			term	里山	3      | term		3         | malformed-frequency | 8
			term	里山	3      | term	里山	1     | malformed-frequency | 8
			term	里山	3      | term	里山	13    | malformed-frequency | 8
			term	里山	3      | term	里山	三    | malformed-frequency | 8
			term	里山	3      | term	里山	99999999999 | malformed-frequency | 8
			compound	里山保全	2 | term	里山	2 | duplicate-frequency | 9
			term	里山	3      | term	里山	4     | altered-frequencies | 1
			elements: 12           | elements: 13          | altered-frequencies | 1
			elements: 12           | elements: many        | malformed-frequency | 1
			kind	feature	count  | kind	feature       | malformed-frequency | 7
			""")
	void reportsProblemWithItsLine(String good, String bad, String rule, int line) throws IOException {
		FrequencyReading reading = read(FrequencyTable.write(FREQUENCIES).replace(good, bad));

		assertThat(reading.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.rule().id()).isEqualTo(rule);
			assertThat(problem.source()).hasToString("frequencies.tsv:" + line);
		});
		assertThat(reading.frequencies()).isSameAs(DocumentFrequencies.NONE);
	}

	@Test
	void reportsAllProblems() throws IOException {
		FrequencyReading reading = read(FrequencyTable.write(FREQUENCIES).replace("\t3", "\t1").replace("\t2", "\t-2"));

		assertThat(reading.problems()).extracting(Problem::rule)
			.containsExactly(RuleId.MALFORMED_FREQUENCY, RuleId.MALFORMED_FREQUENCY);
	}

	@Test
	void comesWithTheVocabulary() {
		Vocabulary vocabulary = Vocabulary.read(Path.of("seeds"));

		assertThat(vocabulary.warnings()).isEmpty();
		assertThat(vocabulary.frequencies().counts()).hasSizeGreaterThan(500);
	}

	@Test
	void isAWarningOfAVocabularyWithout() throws IOException {
		vocabulary();

		Vocabulary vocabulary = Vocabulary.read(this.folder);

		assertThat(vocabulary.themes()).isNotEmpty();
		assertThat(vocabulary.frequencies()).isSameAs(DocumentFrequencies.NONE);
		assertThat(vocabulary.warnings()).extracting(Problem::rule).containsExactly(RuleId.MISSING_FREQUENCIES);
	}

	@Test
	void keepsAVocabularyFromBeingUsedWhereItIsDamaged() throws IOException {
		Files.writeString(vocabulary().resolve("document-frequencies.tsv"),
				FrequencyTable.write(FREQUENCIES).replace("\t3", "\t1").replace("\t2", "\t-2"));

		assertThatExceptionOfType(ReadingFailed.TableInvalid.class).isThrownBy(() -> Vocabulary.read(this.folder))
			.withMessageContaining("document-frequencies.tsv:8")
			.withMessageContaining("document-frequencies.tsv:9");
	}

	private Path vocabulary() throws IOException {
		Path themes = Files.createDirectories(this.folder.resolve("themes"));
		Files.copy(Path.of("seeds/themes/themes.yaml"), themes.resolve("themes.yaml"));
		return themes;
	}

	private FrequencyReading read(String content) throws IOException {
		return new FrequencyReader().read(Files.writeString(this.folder.resolve("frequencies.tsv"), content));
	}

}
