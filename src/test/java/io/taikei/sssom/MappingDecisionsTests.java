package io.taikei.sssom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.taikei.model.CuratedOverlap;
import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.Mapping;
import io.taikei.model.MappingProvenance;
import io.taikei.model.MappingProvenance.Review;
import io.taikei.model.MappingProvenance.Verdict;
import io.taikei.model.NoCounterpart;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What rows of mapping sets decide, and who or what decided. */
class MappingDecisionsTests {

	private static final String MODEL = "mapping_justification=semapv:LLMBasedMatching; mapping_tool=読み手";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '!', nullValues = "-",
			textBlock = """
					''                                                                   ! PERSON         ! 企画課       ! -
					author_label=企画課|財政課; author_id=orcid:1                             ! PERSON         ! 企画課、財政課、orcid:1 ! -
					author_label=甲\\|乙|丙\\\\                                              ! PERSON         ! 甲|乙、丙\\   ! -
					mapping_tool=表計算                                                     ! PERSON         ! 企画課       ! 表計算
					mapping_justification=semapv:MappingReview; author_label=; reviewer_label=議会事務局 ! PERSON ! 議会事務局 ! -
					mapping_justification=semapv:LLMBasedMatching; mapping_tool=読み手; mapping_tool_version=1.10 ! LANGUAGE_MODEL ! 読み手 1.10 ! 読み手 1.10
					mapping_justification=semapv:LexicalMatching; mapping_tool=照合器         ! TOOL           ! 照合器       ! 照合器
					mapping_justification=semapv:AgentBasedMatching; mapping_tool_id=orcid:2 ! TOOL           ! orcid:2   ! orcid:2
					""")
	void tellsWhoOrWhatDecided(String slots, Decider.Kind kind, String name, @Nullable String tool) throws IOException {
		MappingProvenance provenance = only(read(row(slots))).provenance();

		assertThat(provenance.decidedBy()).isEqualTo(new Decider(kind, name));
		assertThat(provenance.tool()).isEqualTo(tool);
		assertThat(provenance.review()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			''                       ! CONFIRMED ! false
			reviewer_agreement=0.9   ! CONFIRMED ! false
			reviewer_agreement=0.2   ! UNSURE    ! false
			reviewer_agreement=-1.0  ! DISAGREED ! true
			""")
	void tellsWhatAReviewerFound(String slots, Verdict verdict, boolean not) throws IOException {
		Mapping mapping = only(read(row(MODEL + "; reviewer_label=企画課; review_date=2026-03-01; " + slots)));

		assertThat(mapping.provenance().review()).isEqualTo(new Review("企画課", verdict, LocalDate.of(2026, 3, 1)));
		assertThat(mapping.provenance().decidedBy().kind()).isEqualTo(Decider.Kind.LANGUAGE_MODEL);
		assertThat(mapping).isInstanceOfSatisfying(CuratedOverlap.class,
				(overlap) -> assertThat(overlap.not()).isEqualTo(not));
	}

	@Test
	void takesANegationForARejectedPair() throws IOException {
		assertThat(only(read(row("predicate_modifier=Not")))).isInstanceOfSatisfying(CuratedOverlap.class,
				(overlap) -> assertThat(overlap.not()).isTrue());
	}

	@Test
	void readsThatThereIsNoCounterpartInAPlan() throws IOException {
		assertThat(only(read(row("object_id=sssom:NoTermFound; object_source=plan:999032-1"))))
			.isInstanceOfSatisfying(NoCounterpart.class, (none) -> {
				assertThat(none.element()).isEqualTo(new ElementId("999016-2:1"));
				assertThat(none.plan()).isEqualTo(new PlanId("999032-1"));
			});
		assertThat(only(read(row("subject_id=sssom:NoTermFound; subject_source=999016-2"))))
			.isInstanceOfSatisfying(NoCounterpart.class, (none) -> {
				assertThat(none.element()).isEqualTo(new ElementId("999032-1:1"));
				assertThat(none.plan()).isEqualTo(new PlanId("999016-2"));
			});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!',
			textBlock = """
					object_id=sssom:NoTermFound                                      ! no-counterpart-where ! object_source
					object_id=sssom:NoTermFound; object_source=plan:999032-1; reviewer_label=企画課; reviewer_agreement=-1 ! disputed-mapping ! left out
					predicate_modifier=Not; reviewer_label=企画課; reviewer_agreement=-1 ! disputed-mapping     ! left out
					""")
	void leavesOutWithAWarningWhatDecidesNothing(String slots, String rule, String word) throws IOException {
		MappingReading reading = read(row(slots));

		assertThat(reading.valid()).isTrue();
		assertThat(reading.mappings()).isEmpty();
		assertThat(reading.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.rule().id()).isEqualTo(rule);
			assertThat(problem.message()).contains(word);
			assertThat(problem.source().firstLine()).isEqualTo(9);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			predicate_modifier=not                                     ! unknown-predicate-modifier
			object_id=sssom:NoTermFound; subject_id=sssom:NoTermFound  ! mapping-without-element
			object_id=sssom:NoTermFound; object_source=plan:999032-1; predicate_modifier=Not ! negated-no-counterpart
			object_id=sssom:NoTermFound; object_source=plan:999016-2   ! mapping-inside-one-plan
			object_id=sssom:NoTermFound; object_source=orcid:1         ! unknown-plan
			predicate_id=sssom:NoTermFound                             ! unknown-predicate
			object_source=plan:999040-1                                ! element-of-another-plan
			author_id=nowhere:1                                        ! undeclared-prefix
			reviewer_agreement=0.5                                     ! empty-reviewer-label
			reviewer_label=企画課; reviewer_agreement=2                   ! malformed-value
			reviewer_label=企画課; reviewer_agreement=NaN                 ! malformed-value
			reviewer_label=企画課; review_date=soon                       ! malformed-value
			mapping_justification=semapv:LLMBasedMatching              ! empty-mapping-tool
			""")
	void refusesWhatCanNotBeMeant(String slots, String rule) throws IOException {
		MappingReading reading = read(row(slots));

		assertThat(reading.valid()).isFalse();
		assertThat(reading.problems()).extracting((problem) -> problem.rule().id()).containsExactly(rule);
	}

	@Test
	void warnsOfAJustificationThatItDoesNotKnow() throws IOException {
		MappingReading reading = read(row("mapping_justification=semapv:Divination; mapping_tool=さいころ"));

		assertThat(only(reading).provenance().decidedBy()).isEqualTo(new Decider(Decider.Kind.TOOL, "さいころ"));
		assertThat(reading.problems()).extracting(Problem::rule).containsExactly(RuleId.UNKNOWN_JUSTIFICATION);
	}

	@Test
	void takesSeveralDecisionsOnOnePair() throws IOException {
		MappingReading reading = read("", List.of(row(""), row(MODEL), row("author_label=財政課"),
				row("mapping_justification=semapv:MappingReview")));

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.mappings()).hasSize(4);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!',
			textBlock = """
					predicate_modifier=Not; author_label=財政課                       ! contradicting-mappings
					subject_id=el:999032-1:1; object_id=el:999016-2:1; predicate_modifier=Not; author_label=財政課 ! contradicting-mappings
					object_id=sssom:NoTermFound; object_source=plan:999032-1        ! contradicting-mappings
					subject_id=sssom:NoTermFound; subject_source=plan:999016-2      ! contradicting-mappings
					predicate_id=skos:broadMatch                                    ! duplicate-mapping
					""")
	void tellsOfRowsThatContradictEachOther(String slots, String rule) throws IOException {
		MappingReading reading = read("", List.of(row(""), row(slots)));

		assertThat(reading.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.rule().id()).isEqualTo(rule);
			assertThat(problem.source().firstLine()).isEqualTo(10);
			assertThat(problem.message()).contains("set.sssom.tsv:9");
		});
	}

	@Test
	void propagatesWhatTheMetadataSaysForAllRows() throws IOException {
		String metadata = "#mapping_date: 2026-05-01\n#mapping_tool: 読み手\n#mapping_tool_version: 1.10\n"
				+ "#object_source: plan:999032-1\n";

		MappingReading reading = read(metadata,
				List.of(row("mapping_justification=semapv:LLMBasedMatching; mapping_date="),
						row("subject_id=el:999016-2:2; object_id=sssom:NoTermFound; mapping_date=")));

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.mappings()).extracting(Mapping::provenance).allSatisfy((provenance) -> {
			assertThat(provenance.date()).isEqualTo(LocalDate.of(2026, 5, 1));
			assertThat(provenance.tool()).isEqualTo("読み手 1.10");
		});
		assertThat(reading.mappings().getLast()).isInstanceOfSatisfying(NoCounterpart.class,
				(none) -> assertThat(none.plan()).isEqualTo(new PlanId("999032-1")));
	}

	@Test
	void propagatesNothingWhereOneRowHasAValueOfItsOwn() throws IOException {
		MappingReading reading = read("#mapping_date: 2026-05-01\n",
				List.of(row(""), row("subject_id=el:999016-2:2; mapping_date=")));

		assertThat(reading.problems()).extracting(Problem::toString)
			.satisfiesExactly(
					(problem) -> assertThat(problem).contains("set.sssom.tsv:8", "WARNING", "metadata-not-propagated",
							"line 10"),
					(problem) -> assertThat(problem).contains("set.sssom.tsv:11", "ERROR", "malformed-value"));
	}

	private static Mapping only(MappingReading reading) {
		assertThat(reading.mappings()).hasSize(1);
		return reading.mappings().getFirst();
	}

	/** A row with these slots, and what every row has. */
	private static Map<String, String> row(String slots) {
		Map<String, String> row = new TreeMap<>(Map.of("subject_id", "el:999016-2:1", "object_id", "el:999032-1:1",
				"predicate_id", "skos:closeMatch", "mapping_justification", "semapv:ManualMappingCuration",
				"author_label", "企画課", "mapping_date", "2026-01-31", "comment", "同じ主題。"));
		Arrays.stream(slots.split(";")).map(String::strip).filter((slot) -> !slot.isEmpty()).forEach((slot) -> {
			int equals = slot.indexOf('=');
			row.put(slot.substring(0, equals), slot.substring(equals + 1));
		});
		return row;
	}

	private MappingReading read(Map<String, String> row) throws IOException {
		return read("", List.of(row));
	}

	private MappingReading read(String metadata, List<Map<String, String>> rows) throws IOException {
		List<String> columns = rows.stream().flatMap((row) -> row.keySet().stream()).distinct().toList();
		StringBuilder set = new StringBuilder("""
				#mapping_set_id: urn:example:mappings
				#license: https://www.apache.org/licenses/LICENSE-2.0
				#curie_map:
				#  el: "urn:taikei:element:"
				#  plan: "urn:taikei:plan:"
				#  orcid: https://orcid.org/
				#comment: 例
				""").append(metadata).append(String.join("\t", columns)).append('\n');
		for (Map<String, String> row : rows) {
			set.append(String.join("\t", columns.stream().map((column) -> row.getOrDefault(column, "")).toList()))
				.append('\n');
		}
		Path file = Files.writeString(this.folder.resolve("set.sssom.tsv"), set);
		return new MappingReader().read(List.of(file));
	}

}
