package io.taikei.planfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.change.PlanDifference;
import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.Indicator;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.model.Succession;
import io.taikei.model.Tree;
import io.taikei.planfile.writing.PlanFileWriter;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidationResult;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanFileTests {

	@Test
	void takesCharactersThatStandApartForOne() {
		String yaml = PlanFiles.HEAD.replace("name: 重点", "name: 重点プロジェクト") + """
				elements:
				  - code: プ1
				    title: がくしゅうのまち
				    level: 重点プロジェクト
				    departments: [子ども課]
				    note: ※ばしょ
				  - title: みどりのまち
				    statements: [ { kind: measure, text: みどりをまもりそだてます。 } ]
				    indicators: [ { name: みどりが多いと思う人, unit: 人, target: { value: 100人ずつ } } ]
				    children:
				      - title: 里山
				        also: [がくしゅうのまち]
				""";
		PlanFileReading composed = PlanFiles.read(yaml);

		PlanFileReading apart = PlanFiles.read(Normalizer.normalize(yaml, Normalizer.Form.NFD));
		assertThat(apart.problems()).isEmpty();
		assertThat(PlanDifference.between(composed.plan(), apart.plan()).isEmpty()).isTrue();
		assertThat(apart.plan()).isEqualTo(composed.plan());
		assertThat(apart.accounts().getFirst().lines().get(11).text()).isNotEqualTo("  - code: プ1")
			.isEqualTo(Normalizer.normalize("  - code: プ1", Normalizer.Form.NFD));
	}

	@Test
	void takesTitlesThatAreEscapedForOne() {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD + """
				elements: [ { title: "\\u304B\\u3099くしゅう" } ]
				""");

		assertThat(reading.plan().elements()).extracting((element) -> element.label().title()).containsExactly("がくしゅう");
	}

	@Test
	void findsLevelsAndElementsWhateverTheirCharacters() {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD.replace("name: 重点", "name: 重点プロジェクト") + """
				elements:
				  - code: "1"
				    title: 水〜緑
				    children: [ { title: 里山, also: [ ﾌﾟﾗﾝ～1 ] } ]
				  - title: プラン〜1
				    level: 重点ﾌﾟﾛｼﾞｪｸﾄ
				""");

		assertThat(reading.problems()).isEmpty();
		assertThat(PlanFiles.element(reading, "1.1").placements()).extracting((place) -> place.parent().value())
			.containsExactly("998818-2:1", "998818-2:project-1");
		assertThat(PlanFiles.element(reading, "project-1").label().levelName()).isEqualTo("重点プロジェクト");
	}

	@Test
	void readsTheExampleOfTheManual() throws IOException {
		PlanFileReading reading = PlanFiles.read(exampleOfTheManual());

		assertThat(reading.problems()).isEmpty();
		assertThat(new PlanValidator().validate(reading.plan(), reading.accounts(), reading.problems()))
			.isInstanceOfSatisfying(ValidationResult.Valid.class, (valid) -> assertThat(valid.warnings()).isEmpty());
		assertThat(reading.plan().elements()).extracting((element) -> element.id().value())
			.containsExactly("998818-2:1", "998818-2:1-1", "998818-2:1-1.1", "998818-2:1-1.2", "998818-2:1-2",
					"998818-2:重点1");
		assertThat(PlanFiles.element(reading, "1-1.2").placements()).extracting(Placement::parent)
			.containsExactly(new ElementId("998818-2:1-1"), new ElementId("998818-2:重点1"));
		assertThat(PlanFiles.element(reading, "1-1").delivery().indicators()).extracting(Indicator::target)
			.containsExactly(new Indicator.Measurement(2034, "70以上"));
	}

	@Test
	void readsBackWhatItWroteOfTheExample() throws IOException {
		PlanFileReading reading = PlanFiles.read(exampleOfTheManual());

		String written = new PlanFileWriter(reading.plan(), null).write();

		assertThat(withoutLines(PlanFiles.read(written))).isEqualTo(withoutLines(reading));
	}

	@Test
	void readsSeveralTreesOfSeveralDepths() {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD + """
				codes: parent
				trees:
				  - name: 部門別計画
				    elements:
				      - code: "1"
				        title: 健やかに暮らす
				        children:
				          - code: "1"
				            title: 健康づくり
				            children: [ { title: 健診 } ]
				          - { code: "2", title: 福祉 }
				  - name: 経営計画
				    levels:
				      - { kind: policy, name: 改革の柱 }
				      - { kind: policy, name: 方針 }
				    elements:
				      - id: k1
				        title: 財政運営
				        children: [ { code: ①, title: 公共施設の再編 } ]
				""");

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.plan().trees()).containsExactly(new Tree("部門別計画", List.of(new ElementId("998818-2:1"))),
				new Tree("経営計画", List.of(new ElementId("998818-2:k1"))));
		assertThat(reading.plan().elements()).extracting((element) -> element.id().value())
			.containsExactly("998818-2:1", "998818-2:1-1", "998818-2:1-1.1", "998818-2:1-2", "998818-2:k1",
					"998818-2:k1-1");
		assertThat(PlanFiles.element(reading, "k1-1").kind()).isEqualTo(Kind.POLICY);
		assertThat(PlanFiles.element(reading, "k1-1").label().codeRaw()).isEqualTo("①");
		assertThat(PlanFiles.element(reading, "k1-1").label().code()).isEqualTo("1");
		assertThat(new PlanValidator().validate(reading.plan(), reading.accounts(), reading.problems()))
			.isInstanceOf(ValidationResult.Valid.class);
	}

	@Test
	void leadsBackToItsOwnLines() {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD + """
				elements:
				  - title: 水と緑
				    statements:
				      - { kind: need, text: 緑が大切です。 }
				""");

		PlanElement goal = reading.plan().elements().getFirst();

		assertThat(goal.id()).isEqualTo(new ElementId("998818-2:goal-1"));
		assertThat(goal.label().source()).isEqualTo(SourceSpan.line("plan.yaml", 12));
		assertThat(goal.statements().getFirst().source()).isEqualTo(SourceSpan.line("plan.yaml", 14));
	}

	@Test
	void leadsBackToTheDocumentAndTellsWhatItDoesNotCite() {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD + """
				source: { file: plan.txt, sha256: %s }
				elements:
				  - title: 水と緑
				    source: 2-3
				""".formatted("0".repeat(64)), PlanFiles.text("plan.txt", "目次\n水と\n緑\n"), null);

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.plan().elements().getFirst().label().source()).isEqualTo(new SourceSpan("plan.txt", 2, 3));
		assertThat(reading.accounts().getFirst().lines()).extracting((line) -> line.role())
			.containsExactly(Role.NOT_CITED, Role.CONTENT, Role.CONTENT);
	}

	@Test
	void readsWhatItSaysOnTheEditionBefore() {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD + """
				elements:
				  - { code: "1", title: 水と緑 }
				  - { code: "2", title: 道 }
				succession:
				  of: "998818-1"
				  links:
				    - { kind: split, from: ["1"], to: ["1", 道] }
				    - { kind: dropped, from: ["3"] }
				""");

		assertThat(reading.problems()).isEmpty();
		Succession succession = Objects.requireNonNull(reading.plan().succession());
		assertThat(succession.links()).containsExactly(
				new Succession.Link(Succession.Kind.SPLIT, List.of(new ElementId("998818-1:1")),
						List.of(new ElementId("998818-2:1"), new ElementId("998818-2:2")), null,
						SourceSpan.line("plan.yaml", 17)),
				new Succession.Link(Succession.Kind.DROPPED, List.of(new ElementId("998818-1:3")), List.of(), null,
						SourceSpan.line("plan.yaml", 18)));
	}

	@Test
	void readsWhoDecidedAndWritesItDown() {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD + """
				elements:
				  - code: "1"
				    title: 水と緑
				    naming: model-read
				    namedBy: { kind: language-model, name: 手引きに従う言語モデル }
				    children:
				      - title: 水辺の再生
				        placement:
				          status: reviewed
				          decidedBy: { kind: person, name: 企画課 }
				          inferred: { under: "2", confidence: 0.6 }
				  - { code: "2", title: 道 }
				succession:
				  of: "998818-1"
				  decidedBy: { kind: person, name: 企画課 }
				  links:
				    - { kind: dropped, from: ["3"] }
				    - { kind: dropped, from: ["4"], decidedBy: { kind: language-model, name: 手引きに従う言語モデル } }
				""");
		Decider person = new Decider(Decider.Kind.PERSON, "企画課");
		Decider model = new Decider(Decider.Kind.LANGUAGE_MODEL, "手引きに従う言語モデル");

		assertThat(reading.problems()).isEmpty();
		assertThat(PlanFiles.element(reading, "1").label().namedBy()).isEqualTo(model);
		assertThat(PlanFiles.element(reading, "1.1").placements().getFirst().decider()).isEqualTo(person);
		assertThat(Objects.requireNonNull(reading.plan().succession()).links()).extracting(Succession.Link::decider)
			.containsExactly(person, model);
		assertThat(new PlanValidator().validate(reading.plan(), reading.accounts(), reading.problems()))
			.isInstanceOf(ValidationResult.Valid.class);
		assertThat(withoutLines(PlanFiles.read(new PlanFileWriter(reading.plan(), null).write())))
			.isEqualTo(withoutLines(reading));
	}

	@Test
	void tellsOfPlacesThatAreReviewedByNobody() {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD + """
				elements:
				  - code: "1"
				    title: 水と緑
				    children:
				      - title: 水辺の再生
				        placement: { status: reviewed, inferred: { under: "1", confidence: 0.6 } }
				""");

		assertThat(new PlanValidator().validate(reading.plan(), reading.accounts(), reading.problems()))
			.isInstanceOfSatisfying(ValidationResult.Invalid.class,
					(invalid) -> assertThat(invalid.problems()).singleElement().satisfies((problem) -> {
						assertThat(problem.rule()).isEqualTo(RuleId.DECISION_WITHOUT_DECIDER);
						assertThat(problem.source()).isEqualTo(SourceSpan.line("plan.yaml", 15));
						assertThat(problem.message()).contains("decidedBy: { kind: person, name: a name or role }");
					}));
	}

	private static String exampleOfTheManual() throws IOException {
		Matcher example = Pattern.compile("```yaml\n(# yaml-language-server.*?)```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("seeds/README.md")));
		assertThat(example.find()).isTrue();
		return example.group(1);
	}

	/** A plan written anew stands on other lines. */
	private static String withoutLines(PlanFileReading reading) {
		return reading.plan().toString().replaceAll("(firstLine|lastLine)=\\d+|plan\\.yaml:\\d+", "");
	}

}
