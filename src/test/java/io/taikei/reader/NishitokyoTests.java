package io.taikei.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.model.Decider;
import io.taikei.model.FutureVision;
import io.taikei.model.Goal;
import io.taikei.model.Initiative;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Policy;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.reader.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read from the real document of Nishitokyo. */
class NishitokyoTests {

	private static final String FILE = "004_5f0c79b4daf8dc9a.txt";

	private static final Reading READING = PlanReader.ofSeeds(Path.of("seeds")).read(Path.of("seeds/nishitokyo"));

	private static final Plan PLAN = READING.plan();

	@Test
	void readsWithoutProblems() {
		assertThat(READING.problems()).isEmpty();
		assertThat(PLAN.id()).isEqualTo(new PlanId("132292-3"));
	}

	@Test
	void findsAllElements() {
		assertThat(PLAN.elements(FutureVision.class)).hasSize(6);
		assertThat(PLAN.elements(Goal.class)).hasSize(15);
		assertThat(PLAN.elements(Policy.class)).hasSize(37);
		assertThat(PLAN.elements(Initiative.class)).hasSize(109);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			1, 協働・行財政,       みんなでつくるまち
			2, 子ども・教育,       子どもが健やかに育つまち
			3, 健康・福祉,         笑顔で心豊かに暮らせるまち
			4, みどり・環境,       環境にやさしい持続可能なまち
			5, 都市基盤・安全,     安全・安心で快適に暮らせるまち
			6, 産業・学び・文化,   活気と魅力あふれるまち
			""")
	void numbersVisionsByInference(String code, String field, String title) {
		FutureVision vision = (FutureVision) element(code);

		assertThat(vision.field()).isEqualTo(field);
		assertThat(vision.label().title()).isEqualTo(title);
		assertThat(vision.label().naming()).isEqualTo(Provenance.INFERRED);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2-2-2, 幼児教育・保育の充実,     INFERRED, 198, 204
			5-1-1, 住みやすい住環境の整備,   INFERRED, 435, 419
			5-2-2, 交通安全・防犯等の推進,   INFERRED, 437, 373
			4-2-2, 循環型社会の構築,         STATED,   262, 262
			1-1-1, 市民主体のまちづくりの推進, STATED, 135, 135
			""")
	void joinsOrphanedCodesAndNamesByInference(String code, String title, Provenance naming, int line, int codeLine) {
		assertThat(element(code).label()).satisfies((label) -> {
			assertThat(label.title()).isEqualTo(title);
			assertThat(label.naming()).isEqualTo(naming);
			assertThat(label.source().firstLine()).isEqualTo(line);
			assertThat(label.codeSource()).isEqualTo(SourceSpan.line(FILE, codeLine));
		});
	}

	@Test
	void joinsNamesThatRunOverLines() {
		assertThat(element("2-3-2").label().title()).isEqualTo("学校と地域の連携による教育力の向上");
		assertThat(element("2-3-2").label().source()).isEqualTo(new SourceSpan(FILE, 173, 175));
		assertThat(element("6-2").label().title()).isEqualTo("地域性を活かして人が集う魅力的なまちになるために");
	}

	@Test
	void keepsTheReservedPlaceWithItsNote() {
		Policy place = (Policy) element("1-3-3");

		assertThat(place.label().placeholder()).isTrue();
		assertThat(place.label().title()).isEmpty();
		assertThat(place.label().note()).isEqualTo("デジタル田園都市国家構想に基づく、デジタル技術の活用に関する施策を新設予定。");
		assertThat(place.placements()).containsExactly(Placement.stated(PLAN.id().element("1-3")));
		assertThat(PLAN.elements(Initiative.class)).noneMatch((initiative) -> parentCode(initiative).equals("1-3-3"));
		assertThat(PLAN.elements(Policy.class)).filteredOn((policy) -> policy.label().placeholder()).hasSize(1);
	}

	@Test
	void statesOnePlacementOnly() {
		assertThat(PLAN.elements(Initiative.class))
			.filteredOn((initiative) -> standing(initiative) == Provenance.STATED)
			.singleElement()
			.satisfies((initiative) -> {
				assertThat(parentCode(initiative)).isEqualTo("4-2-2");
				assertThat(initiative.label().title()).isEqualTo("ごみの発生抑制・再使用・再生使用及び廃棄物処理対策の推進");
			});
	}

	@Test
	void leavesOpenWhatTheDocumentCannotSettle() {
		Map<String, Placement> open = PLAN.elements(Initiative.class)
			.stream()
			.filter((initiative) -> standing(initiative) == Provenance.INFERRED)
			.collect(Collectors.toMap((initiative) -> initiative.label().title(),
					(initiative) -> initiative.placements().getFirst()));

		assertThat(open).hasSize(7).containsKeys("行政手続のオンライン化の推進", "公園の適切な維持管理", "地域労働環境の向上");
		assertThat(open.values()).allSatisfy((placement) -> {
			assertThat(placement.inferred()).isNotNull();
			double total = placement.confidence()
					+ placement.alternatives().stream().mapToDouble(Placement.Candidate::confidence).sum();
			assertThat(total).isBetween(0.95, 1.0000001);
		});
	}

	@Test
	void placesByAlgorithmAloneAsALanguageModelReads() {
		List<Initiative> decided = PLAN.elements(Initiative.class)
			.stream()
			.filter((initiative) -> standing(initiative) == Provenance.MODEL_READ)
			.toList();
		long agreed = decided.stream().map((initiative) -> initiative.placements().getFirst()).filter((placement) -> {
			Placement.Candidate inferred = placement.inferred();
			return inferred != null && inferred.parent().equals(placement.parent());
		}).count();

		assertThat(decided).hasSize(101);
		assertThat(PLAN.elements(Initiative.class))
			.noneMatch((initiative) -> standing(initiative) == Provenance.REVIEWED);
		assertThat(decided).extracting((initiative) -> initiative.placements().getFirst().decider())
			.allSatisfy((decider) -> assertThat(decider.kind()).isEqualTo(Decider.Kind.LANGUAGE_MODEL));
		assertThat((double) agreed / decided.size()).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void keepsInitiativesInTheColumnsOrder() {
		assertThat(PLAN.elements(Initiative.class)).extracting((initiative) -> initiative.label().source().firstLine())
			.isSorted();
		assertThat(PLAN.elements(Initiative.class)).extracting((initiative) -> initiative.id().value())
			.contains("132292-3:1-3-2.1", "132292-3:6-3-3.2")
			.doesNotHaveDuplicates();
	}

	@Test
	void accountsForEveryLine() {
		assertThat(READING.accounts().getFirst().unaccounted()).isEmpty();
		assertThat(READING.accounts().getFirst().lines()).filteredOn((line) -> line.role() == Role.HEADER)
			.extracting((line) -> line.number())
			.containsExactly(1, 129, 242);
		assertThat(READING.accounts().getFirst().lines()).filteredOn((line) -> line.role() == Role.FOOTNOTE)
			.extracting((line) -> line.number())
			.containsExactly(151);
	}

	/** Every character of the content is in exactly one code, title, field or note. */
	@Test
	void losesNoText() {
		String content = READING.accounts()
			.getFirst()
			.lines()
			.stream()
			.filter((line) -> line.role() != Role.HEADER)
			.map((line) -> line.text())
			.collect(Collectors.joining());
		StringBuilder read = new StringBuilder();
		for (PlanElement element : PLAN.elements()) {
			read.append((element.label().codeRaw() != null) ? element.label().codeRaw() : "")
				.append(element.label().title())
				.append((element.label().note() != null) ? element.label().note() : "");
			if (element instanceof FutureVision vision) {
				read.append(vision.field());
			}
		}

		assertThat(sorted(read.toString())).isEqualTo(sorted(content.replace("※", "")));
	}

	private static String sorted(String text) {
		return text.codePoints()
			.filter((character) -> !Character.isWhitespace(character) && character != '\u3000')
			.sorted()
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static PlanElement element(String code) {
		return PLAN.elements()
			.stream()
			.filter((element) -> element.id().equals(PLAN.id().element(code)))
			.findFirst()
			.orElseThrow();
	}

	private static Provenance standing(Initiative initiative) {
		return initiative.placements().getFirst().standing();
	}

	private static String parentCode(Initiative initiative) {
		return initiative.placements().getFirst().parent().value().replaceFirst(".*:", "");
	}

}
