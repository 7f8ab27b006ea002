package io.taikei.reader.torntable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import io.taikei.model.Decider;
import io.taikei.model.FutureVision;
import io.taikei.model.Initiative;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.Provenance;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.source.ReadingFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** What is read from a fictional town's table, torn in other ways than the real one. */
class TornTableReaderTests {

	private static final Path HIBARINO = Path.of("src/test/resources/plans/hibarino");

	private final PlanReader reader = PlanReader.ofSeeds(Path.of("seeds"));

	@TempDir
	Path folder;

	@Test
	void putsTheTableTogetherAgain() {
		Plan plan = this.reader.read(HIBARINO).plan();

		Map<String, List<String>> tree = new TreeMap<>();
		for (Initiative initiative : plan.elements(Initiative.class)) {
			String parent = initiative.placements().getFirst().parent().value();
			tree.merge(parent.substring(parent.indexOf(':') + 1), List.of(initiative.label().title()),
					(a, b) -> Stream.concat(a.stream(), b.stream()).toList());
		}
		assertThat(tree).isEqualTo(Map.of("1-1-1", List.of("図書館サービスの充実", "公民館講座の開催"), "1-2-1",
				List.of("学校給食の改善", "教職員の研修"), "2-1-1", List.of("森林の保全"), "2-2-1", List.of("ごみの減量とリサイクル"), "2-2-2",
				List.of("騒音・大気汚染の監視"), "2-3-1", List.of("街路灯の整備による防犯"), "2-3-2", List.of("消火栓の更新", "自主防災組織の支援")));
	}

	@Test
	void givesOrphanedNamesToTheCodesTheyFit() {
		Plan plan = this.reader.read(HIBARINO).plan();

		assertThat(label(plan, "1-1-1")).extracting(Label::title, Label::naming)
			.containsExactly("社会教育の充実", Provenance.INFERRED);
		assertThat(label(plan, "1-2-1")).extracting(Label::title, Label::naming)
			.containsExactly("学校教育の充実", Provenance.INFERRED);
		assertThat(label(plan, "2-1-2")).extracting(Label::placeholder, Label::note)
			.containsExactly(true, "生物多様性に関する施策を追加予定。");
		assertThat(plan.elements(FutureVision.class)).extracting((vision) -> vision.label().title())
			.containsExactly("学びあうまち", "自然とともに安心して暮らすまち");
	}

	@Test
	void keepsDecisionAndInferenceApart() {
		Plan plan = this.reader.read(HIBARINO).plan();

		assertThat(placement(plan, "1-1-1.1").standing()).isEqualTo(Provenance.REVIEWED);
		assertThat(placement(plan, "1-1-1.1").decider()).isEqualTo(new Decider(Decider.Kind.PERSON, "ひばり野市企画課"));
		assertThat(placement(plan, "1-1-1.1").confidence()).isEqualTo(1);
		assertThat(placement(plan, "1-1-1.1").inferred()).isNotNull();
		assertThat(placement(plan, "1-1-1.2").standing()).isEqualTo(Provenance.INFERRED);
		assertThat(placement(plan, "1-1-1.2").decider()).isEqualTo(new Decider(Decider.Kind.PERSON, "ひばり野市企画課"));
		assertThat(placement(plan, "1-2-1.1").inferred()).isNull();
		assertThat(placement(plan, "1-2-1.1").decider()).isNull();
		assertThat(placement(plan, "2-2-2.1").standing()).isEqualTo(Provenance.STATED);
	}

	@Test
	void reportsWhatIsLeftOver() throws IOException {
		write("施策の方向 おもな事業\n\n図書館の充実\n\n基本目標 政策\n\n学\nび\n\n学びあうまち\n\n１-１ 学ぶために\n\n１-１-１ 図書館\n\n余った名前\n\n１-１-２\n\n１-１-３\n",
				"");

		Reading reading = this.reader.read(this.folder);

		assertThat(reading.problems()).extracting(Problem::rule, (problem) -> problem.source().firstLine())
			.contains(tuple(RuleId.UNACCOUNTED_LINE, 20), tuple(RuleId.CELLS_WITHOUT_ROWS, 3));
	}

	@Test
	void reportsDecisionsThatDoNotFitTheDocument() throws IOException {
		write("施策の方向 おもな事業\n\n図書館の充実\n\n公園の整備\n\n基本目標 政策\n\n１-１ 学ぶために\n\n１-１-１ 図書館\n\n１-１-２ 公園\n",
				"decidedBy: { kind: person, name: 企画課 }\nplacements:\n  - code: 1-1-9\n    lines: [3]\n  - code: 1-1-1\n    lines: [4]\nunsettled: []\n");

		Reading reading = this.reader.read(this.folder);

		assertThat(reading.problems()).extracting(Problem::rule, (problem) -> problem.source().firstLine())
			.contains(tuple(RuleId.DECIDED_CODE_UNKNOWN, 3), tuple(RuleId.DECIDED_LINE_UNKNOWN, 4));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			- { code: 1-3q2, lines: [3] }         | 3 | 1-3q2 is no code
			- { code: 99999999999-1, lines: [3] } | 3 | 99999999999-1 is no code
			- { code: "", lines: [3] }            | 3 | is no code
			- { code: 1-1-1, lines: [0] }         | 3 | 0 is no line
			- { code: 1.10, lines: [3] }          | 3 | put it in quotes, as "1.10"
			""")
	void tellsOfPlacementsThatAreNone(String placement, int line, String message) throws IOException {
		write("施策の方向 おもな事業\n\n図書館の充実\n\n基本目標 政策\n\n１-１ 学ぶために\n\n１-１-１ 図書館\n",
				"decidedBy: { kind: person, name: 企画課 }\nplacements:\n  " + placement + "\nunsettled: []\n");

		assertThatExceptionOfType(ReadingFailed.YamlInvalid.class).isThrownBy(() -> this.reader.read(this.folder))
			.withMessageContaining("placements.yaml:%d: ".formatted(line))
			.withMessageContaining(message);
	}

	@Test
	void saysThatALanguageModelReadWhatItDecided() throws IOException {
		writeHibarinoWith("decidedBy: { kind: language-model, name: 手引きに従う言語モデル }");

		Reading reading = this.reader.read(this.folder);

		assertThat(reading.problems()).isEmpty();
		assertThat(placement(reading.plan(), "1-1-1.1")).satisfies((placement) -> {
			assertThat(placement.standing()).isEqualTo(Provenance.MODEL_READ);
			assertThat(placement.decider()).isEqualTo(new Decider(Decider.Kind.LANGUAGE_MODEL, "手引きに従う言語モデル"));
			assertThat(placement.inferred()).isNotNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "decidedBy: { kind: person, name: ' ' }" })
	void appliesNoDecisionOfNobody(String decidedBy) throws IOException {
		writeHibarinoWith(decidedBy);

		Reading reading = this.reader.read(this.folder);

		assertThat(reading.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.rule()).isEqualTo(RuleId.DECISION_WITHOUT_DECIDER);
			assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
			assertThat(problem.source()).isEqualTo(SourceSpan.line("placements.yaml", 1));
			assertThat(problem.message()).contains("decidedBy: { kind: language-model, name:", "kind: person");
		});
		assertThat(reading.plan().elements(Initiative.class)).allSatisfy((initiative) -> {
			assertThat(initiative.placements().getFirst().standing().isDecided()).isFalse();
			assertThat(initiative.placements().getFirst().decider()).isNull();
		});
	}

	/** The town's table, with a file of placements that says this of who decided. */
	private void writeHibarinoWith(String decidedBy) throws IOException {
		write(Files.readString(HIBARINO.resolve("scheme.txt")), Files.readString(HIBARINO.resolve("placements.yaml"))
			.replaceFirst("decidedBy: .*", Matcher.quoteReplacement(decidedBy)));
	}

	private void write(String scheme, String placements) throws IOException {
		Files.writeString(this.folder.resolve("scheme.txt"), scheme);
		String description = Files.readString(HIBARINO.resolve("plan.yaml"))
			.replaceFirst("sha256: .*", "sha256: " + sha256(scheme));
		if (placements.isEmpty()) {
			description = description.replaceFirst("placements: .*", "");
		}
		else {
			Files.writeString(this.folder.resolve("placements.yaml"), placements);
		}
		Files.writeString(this.folder.resolve("plan.yaml"), description);
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Label label(Plan plan, String code) {
		return element(plan, code).label();
	}

	private static Placement placement(Plan plan, String code) {
		return element(plan, code).placements().getFirst();
	}

	private static PlanElement element(Plan plan, String code) {
		return plan.elements()
			.stream()
			.filter((element) -> element.id().equals(plan.id().element(code)))
			.findFirst()
			.orElseThrow();
	}

}
