package io.taikei.sssom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.taikei.model.CuratedOverlap;
import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.Mapping;
import io.taikei.model.MappingProvenance;
import io.taikei.model.Predicate;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.reader.PlanReader;
import io.taikei.source.ReadingFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MappingReaderTests {

	private static final Path SEEDS = Path.of("seeds");

	private static final String VALID = """
			#mapping_set_id: urn:example:mappings
			#mapping_set_title: 対照
			#license: https://www.apache.org/licenses/LICENSE-2.0
			#curie_map:
			#  plans: "urn:taikei:element:"
			#  plan: "urn:taikei:plan:"
			subject_id|subject_label|predicate_id|object_id|mapping_justification|author_label|mapping_date|comment
			plans:999016-2:1-1|自然|skos:closeMatch|plans:999032-1:1|semapv:ManualMappingCuration|編集担当|2026-01-31|同じ主題。
			plans:999016-2:1-2|ごみ|skos:broadMatch|plans:999032-1:2|semapv:ManualMappingCuration|編集担当|2026-02-01|広い主題。
			""";

	@TempDir
	Path folder;

	@Test
	void readsOverlaps() throws IOException {
		MappingReading reading = read(VALID);

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.mappings()).hasSize(2)
			.contains(new CuratedOverlap(new ElementId("999016-2:1-1"), new ElementId("999032-1:1"),
					Predicate.CLOSE_MATCH, false,
					new MappingProvenance("semapv:ManualMappingCuration", new Decider(Decider.Kind.PERSON, "編集担当"),
							null, null, "同じ主題。", LocalDate.of(2026, 1, 31), SourceSpan.line("set.sssom.tsv", 8))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!',
			textBlock = """
					plans:999032-1:2        ! plan:999032-1:2        ! unknown-element            ! 9 ! plan:999032-1:2
					plans:999032-1:2        ! plans:999032-1         ! unknown-element            ! 9 ! object_id
					plans:999032-1:2        ! nowhere:999032-1:2     ! unknown-element            ! 9 ! curie_map
					skos:broadMatch         ! skos:broaderMatch      ! unknown-predicate          ! 9 ! skos:broaderMatch
					skos:broadMatch         ! broadMatch             ! unknown-predicate          ! 9 ! skos:narrowMatch
					plans:999032-1:2        ! plans:999016-2:1-2     ! mapping-to-itself          ! 9 ! 999016-2:1-2
					plans:999032-1:2        ! plans:999016-2:1-1     ! mapping-inside-one-plan    ! 9 ! same plan
					plans:999016-2:1-2|ごみ|skos:broadMatch|plans:999032-1:2 ! plans:999032-1:1|ごみ|skos:broadMatch|plans:999016-2:1-1 ! duplicate-mapping ! 9 ! set.sssom.tsv:8
					2026-02-01              ! 2026-02-30             ! malformed-value            ! 9 ! 2026-02-30
					Curation|編集担当|2026-02-01 ! Curation||2026-02-01  ! empty-author-label         ! 9 ! author_label
					semapv:ManualMappingCuration|編集担当|2026-02-01 ! |編集担当|2026-02-01 ! empty-mapping-justification ! 9 ! mapping_justification
					semapv:ManualMappingCuration|編集担当|2026-02-01 ! by hand|編集担当|2026-02-01 ! foreign-justification ! 9 ! semapv:LLMBasedMatching
					semapv:ManualMappingCuration|編集担当|2026-02-01 ! semapv:LLMBasedMatching|編集担当|2026-02-01 ! empty-mapping-tool ! 9 ! mapping_tool
					|広い主題。               ! |                      ! empty-comment              ! 9 ! why
					|広い主題。               ! ''                     ! column-without-cell        ! 9 ! 7 columns
					|comment               ! |reason                ! missing-column             ! 7 ! comment
					license: https         ! licence: https         ! missing-key                ! 1 ! license
					mapping_set_id:        ! mapping_set:           ! missing-key                ! 1 ! mapping_set_id
					'#  plan:'             ! '#  skos:'             ! redefined-prefix           ! 6 ! http://www.w3.org/2004/02/skos/core#
					""")
	void reportsProblemWithItsLine(String good, String bad, String rule, int line, String word) throws IOException {
		MappingReading reading = read(VALID.replace(good, bad));

		assertThat(reading.problems()).anySatisfy((problem) -> {
			assertThat(problem.rule().id()).isEqualTo(rule);
			assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
			assertThat(problem.source()).hasToString("set.sssom.tsv:" + line);
			assertThat(problem.message()).contains(word);
		});
		assertThat(reading.valid()).isFalse();
		assertThat(reading.mappings()).isEmpty();
	}

	@Test
	void reportsAllProblemsAtOnce() throws IOException {
		MappingReading reading = read(VALID.replace("plans:999016-2:1-1", "1-1")
			.replace("skos:broadMatch", "skos:wide")
			.replace("2026-02-01", "yesterday")
			.replace("#license", "#licence"));

		assertThat(reading.problems()).extracting(Problem::rule)
			.containsExactly(RuleId.MISSING_KEY, RuleId.UNKNOWN_ELEMENT, RuleId.UNKNOWN_PREDICATE,
					RuleId.MALFORMED_VALUE);
	}

	@Test
	void findsDuplicatesBetweenSets() throws IOException {
		Path first = write("first.sssom.tsv", VALID);
		Path second = write("second.sssom.tsv", VALID);

		assertThat(new MappingReader().read(List.of(first, second)).problems()).hasSize(2).allSatisfy((problem) -> {
			assertThat(problem.rule()).isEqualTo(RuleId.DUPLICATE_MAPPING);
			assertThat(problem.source().file()).isEqualTo("second.sssom.tsv");
			assertThat(problem.message()).contains("first.sssom.tsv:");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			curie_map:         ! mapping_set_id: ! set.sssom.tsv:4
			mapping_set_title: ! mapping_set_id: ! set.sssom.tsv:2
			対照                 ! [                 ! set.sssom.tsv:
			""")
	void refusesMetadataThatIsNoYaml(String good, String bad, String word) {
		assertThatExceptionOfType(ReadingFailed.YamlInvalid.class).isThrownBy(() -> read(VALID.replace(good, bad)))
			.withMessageContaining(word);
	}

	@Test
	void needsNoDeclarationOfBuiltInPrefixes() throws IOException {
		assertThat(VALID).doesNotContain("semapv:\"", "skos: ");
		assertThat(read(VALID).problems()).isEmpty();
		assertThat(
				read(VALID.replace("#  plan:", "#  skos: http://www.w3.org/2004/02/skos/core#\n#  plan:")).problems())
			.isEmpty();
	}

	@Test
	void ignoresColumnsAndKeysThatItDoesNotUse() throws IOException {
		String set = VALID.replace("#license", "#mapping_set_version: 1.10\n#other: a=b\n#license")
			.replace("|comment\n", "|comment|other|confidence|record_id\n")
			.replace("主題。\n", "主題。|a=b||x\n");

		assertThat(read(set).problems()).isEmpty();
	}

	@Test
	void readsMetadataBesideTheTable() throws IOException {
		int table = VALID.indexOf("subject_id");
		Path set = write("apart.sssom.tsv", VALID.substring(table));
		Path metadata = write("apart.sssom.yml", VALID.substring(0, table).replaceAll("(?m)^#", ""));

		MappingReading reading = new MappingReader().read(List.of(set));

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.mappings().getFirst().source()).hasToString("apart.sssom.tsv:2");
		Files.writeString(metadata, Files.readString(metadata).replace("license", "licence"));
		assertThat(new MappingReader().read(List.of(set)).problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.source().file()).isEqualTo("apart.sssom.yml"));
		Files.delete(metadata);
		assertThatExceptionOfType(ReadingFailed.YamlInvalid.class)
			.isThrownBy(() -> new MappingReader().read(List.of(set)))
			.withMessageContaining("apart.sssom.yml");
	}

	@Test
	void readsWhatExcelSaves() throws IOException {
		assertThat(read("\uFEFF" + VALID.replace("2.0\n", "2.0\t\t\t\n").replace("\n", "\r\n")).problems()).isEmpty();
	}

	@Test
	void readsQuotedText() throws IOException {
		MappingReading reading = read(VALID.replace("広い主題。", "\"「広い」\"\"主題\"\"。\""));

		assertThat(reading.mappings()).extracting((mapping) -> mapping.provenance().comment()).contains("「広い」\"主題\"。");
	}

	@Test
	void refusesTextWithABrokenQuote() {
		assertThatExceptionOfType(ReadingFailed.TableInvalid.class)
			.isThrownBy(() -> read(VALID.replace("広い主題。", "\"広い\"主題。")))
			.withMessageContaining("line 9");
	}

	@Test
	void refusesASetWithoutTable() {
		assertThatExceptionOfType(ReadingFailed.TableInvalid.class)
			.isThrownBy(() -> read(VALID.substring(0, VALID.indexOf("subject_id"))))
			.withMessageContaining("set.sssom.tsv:6");
	}

	@Test
	void knowsNoMappingSetsWhereTheSeedsHaveNone() {
		assertThat(MappingReader.mappingSets(this.folder)).isEmpty();
	}

	@Test
	void readsTheSeedsWithoutProblemsAndAsALanguageModelsReading() {
		MappingReading reading = new MappingReader().read(MappingReader.mappingSets(SEEDS));

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.mappings()).isNotEmpty().extracting(Mapping::provenance).allSatisfy((provenance) -> {
			assertThat(provenance.decidedBy().kind()).isEqualTo(Decider.Kind.LANGUAGE_MODEL);
			assertThat(provenance.review()).isNull();
			assertThat(provenance.comment()).endsWith("。");
		});
	}

	@Test
	void namesElementsOfTheSeedsAsTheirDocumentsDo() throws IOException {
		Set<String> known = new HashSet<>();
		PlanReader reader = PlanReader.ofSeeds(SEEDS);
		for (Path plan : PlanReader.planFolders(SEEDS)) {
			reader.read(plan)
				.plan()
				.elements()
				.forEach((element) -> known.add("taikei:" + element.id() + "\t" + element.label().title()));
		}

		for (Path set : MappingReader.mappingSets(SEEDS)) {
			assertThat(Files.readAllLines(set)).filteredOn((line) -> line.startsWith("taikei:")).allSatisfy((line) -> {
				String[] columns = line.split("\t", -1);
				assertThat(known).contains(columns[0] + "\t" + columns[1], columns[3] + "\t" + columns[4]);
			});
		}
	}

	private MappingReading read(String content) throws IOException {
		return new MappingReader().read(List.of(write("set.sssom.tsv", content)));
	}

	private Path write(String name, String content) throws IOException {
		return Files.writeString(this.folder.resolve(name), content.replace('|', '\t'));
	}

}
