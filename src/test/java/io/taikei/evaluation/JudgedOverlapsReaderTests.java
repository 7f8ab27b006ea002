package io.taikei.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
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

	@Test
	void findsPoliciesByTheirCodesAndInitiativesByTheirTitles() throws IOException {
		JudgedOverlaps judged = between("""
				{ "policies": { "1-1": { "1-1-1": 3, "1-2-1": 0 } },
				  "initiatives": { "1-2": { "魚の観察会": 2 } } }
				""");

		assertThat(judged.pairs()).containsExactly(new JudgedPair(MidorinoPlan.id("1-1"), KawasemiPlan.id("1-1-1"), 3),
				new JudgedPair(MidorinoPlan.id("1-1"), KawasemiPlan.id("1-2-1"), 0),
				new JudgedPair(MidorinoPlan.id("1-2"), KawasemiPlan.id("1-1-1.2"), 2));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ "policies": { "9-9": { "1-1-1": 3 } }, "initiatives": {} }        | 9-9.
			{ "policies": { "1-1": { "9-9-9": 3 } }, "initiatives": {} }        | 9-9-9.
			{ "policies": { "1-1": { "魚の観察会": 3 } }, "initiatives": {} }    | 魚の観察会.
			{ "policies": {}, "initiatives": { "9-9": { "鳥の観察会": 1 } } }    | 9-9, 鳥の観察会.
			""")
	void tellsWhatThePlansDoNotHave(String json, String unknown) {
		assertThatExceptionOfType(ReadingFailed.JudgementsInvalid.class).isThrownBy(() -> between(json))
			.withMessageEndingWith(": Judged, but in neither plan: " + unknown);
	}

	@Test
	void tellsTheLineWhereTheFileIsNoJson() throws IOException {
		Path file = file("""
				{ "policies": {},
				  "initiatives": { 11 } }
				""");

		assertThatExceptionOfType(ReadingFailed.JudgementsInvalid.class)
			.isThrownBy(() -> new JudgedOverlapsReader(PLAN, PLAN).read(file))
			.withMessageStartingWith(file + ":2: No judged overlaps: ");
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

	private JudgedOverlaps between(String json) throws IOException {
		return new JudgedOverlapsReader(MidorinoPlan.plan(), KawasemiPlan.plan()).read(file(json));
	}

	private Path file(String json) throws IOException {
		return Files.writeString(this.folder.resolve("judged.json"), json);
	}

}
