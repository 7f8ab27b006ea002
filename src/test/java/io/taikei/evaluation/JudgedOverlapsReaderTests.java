package io.taikei.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.taikei.model.Decider;
import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.model.PlanId;
import io.taikei.source.ReadingFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JudgedOverlapsReaderTests {

	private static final Plan PLAN = new Plan(PlanId.of("998877", "1"), new Municipality("998877", "みなも町", "架空県"), "1",
			"みなも町総合計画", Plan.Status.ADOPTED, 2026, 2035, List.of());

	@TempDir
	private Path folder;

	@Test
	void readsWhereNothingWasJudged() throws IOException {
		JudgedOverlaps judged = new JudgedOverlapsReader(PLAN, PLAN).read(file("""
				{ "judgedBy": { "kind": "LANGUAGE_MODEL", "independently": 3, "guide": "手引き" },
				  "policies": {}, "initiatives": {} }
				"""));

		assertThat(judged.pairs()).isEmpty();
		assertThat(judged.judgedBy()).isEqualTo(new Judges(Decider.Kind.LANGUAGE_MODEL, 3, "手引き"));
	}

	@Test
	void guessesNobodyWhereTheFileDoesNotSayWhoJudged() throws IOException {
		JudgedOverlaps judged = new JudgedOverlapsReader(PLAN, PLAN)
			.read(file("{ \"policies\": {}, \"initiatives\": {} }"));

		assertThat(judged.judgedBy()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{}                                                     | policies, initiatives;
					null                                                   | policies, initiatives;
					{ "judgedBy": {}, "policies": {}, "initiatives": {} }  | Missing: judgedBy / kind, judgedBy / independently, judgedBy / guide;
					{ "policies": {} }                                     | Missing: initiatives;
					{ "policies": { "11": null }, "initiatives": {} }      | policies / 11;
					{ "policies": {}, "initiatives": { "11": { "水": null } } } | initiatives / 11 / 水;
					""")
	void tellsWhatIsMissing(String json, String missing) throws IOException {
		Path file = file(json);

		assertThatExceptionOfType(ReadingFailed.JudgementsInvalid.class)
			.isThrownBy(() -> new JudgedOverlapsReader(PLAN, PLAN).read(file))
			.withMessageStartingWith(file + ": Missing: ")
			.withMessageContaining(missing);
	}

	private Path file(String json) throws IOException {
		return Files.writeString(this.folder.resolve("judged.json"), json);
	}

}
