package io.taikei.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import io.taikei.GraphTest;
import io.taikei.library.PlanLibrary;
import io.taikei.library.result.IntakeStep;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.model.PlanId;
import io.taikei.reader.PlanReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plans that come in the characters of other machines: what is the same to a reader is
 * found, continued and matched as the same.
 */
@GraphTest
class SameTextIT {

	private static final String BEFORE = """
			municipality: { code: "998818", name: 葛󠄀野市, prefecture: 架空県 }
			edition: "1"
			title: 第1次計画
			status: adopted
			period: { first: 2015, last: 2024 }
			levels: [ { kind: goal, name: 目標 }, { kind: policy, name: 施策 } ]
			elements:
			  - code: "1"
			    title: がくしゅう〜学びのまち
			    children: [ { code: "1-1", title: デジタル化の推進 }, { code: "1-2", title: 葛飾の水辺の再生 } ]
			""".replace("󠄀", "\uDB40\uDD00");

	private static final String AFTER = Normalizer
		.normalize(BEFORE.replace("edition: \"1\"", "edition: \"2\"")
			.replace("第1次", "第2次")
			.replace("2015, last: 2024", "2025"), Normalizer.Form.NFD)
		.replace("〜", "～")
		.replace(Normalizer.normalize("デジタル", Normalizer.Form.NFD), "ﾃﾞｼﾞﾀﾙ")
		.replace("葛飾", "葛\uDB40\uDD00飾");

	private static final String NEIGHBOUR = """
			municipality: { code: "999024", name: かわせみ町, prefecture: 架空県 }
			edition: "1"
			title: かわせみ町計画
			status: adopted
			period: { first: 2024 }
			levels: [ { kind: goal, name: 目標 }, { kind: policy, name: 施策 } ]
			elements:
			  - code: "1"
			    title: がくしゅう∼学びのまち
			    children: [ { code: "1-1", title: デジタル化の推進 }, { code: "1-2", title: 葛\uFE00飾の水辺の再生 } ]
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@Autowired
	private PlanLibrary library;

	@Autowired
	private PlanReader reader;

	@BeforeAll
	void sendPlans() {
		for (String plan : List.of(BEFORE, AFTER, NEIGHBOUR)) {
			assertThat(send(plan, "")).hasStatus(201);
		}
	}

	@AfterAll
	void forgetPlans() {
		for (String id : List.of("998818-1", "998818-2", "999024-1")) {
			this.library.forget(new PlanId(id));
		}
	}

	@ParameterizedTest
	@CsvSource({ "葛飾, 1-2", "葛\uDB40\uDD00飾, 1-2", "葛\uDB40\uDD01飾 水辺, 1-2", "デジタル, 1-1", "ﾃﾞｼﾞﾀﾙ, 1-1",
			"テ\u3099シ\u3099タル, 1-1", "か\u3099くしゅう, 1", "がくしゅう, 1", "か゛くしゅう, 1", "学びのまち, 1", "１－２, 1-2" })
	void findsElements(String typed, String code) {
		assertThat(this.mvc.get().uri("/api/v1/elements?municipality=998818&q={q}", typed)).bodyJson()
			.extractingPath("$.hits[0].id")
			.isEqualTo("998818-2:" + code);
		assertThat(this.mvc.get().uri("/?q={q}", typed)).bodyText().contains("998818-2:1");
	}

	@ParameterizedTest
	@CsvSource({ "葛飾, 葛\uDB40\uDD00飾の水辺の再生", "ﾃﾞｼﾞ, ﾃﾞｼﾞﾀﾙ化の推進", "テ\u3099シ\u3099, ﾃﾞｼﾞﾀﾙ化の推進", "がくしゅう〜, がくしゅう～学びのまち",
			"か\u3099くしゅう~, がくしゅう～学びのまち", "葛野, 葛\uDB40\uDD00野市" })
	void suggestsNames(String typed, String name) {
		assertThat(this.mvc.get().uri("/api/v1/suggestions?q={q}", typed)).bodyJson()
			.extractingPath("$.[*].label.ja")
			.asArray()
			.contains(name);
		assertThat(this.mvc.get().uri("/suggestions?q={q}", typed)).bodyText().contains(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "葛野市", "葛\uDB40\uDD00野市", "葛\uFE00野市" })
	void answersTheNameOfAMunicipality(String typed) {
		assertThat(this.mvc.get().uri("/?q={q}", typed)).bodyText().contains("class=\"tree\"");
	}

	@Test
	void continuesWhatOnlyChangedItsCharacters() {
		assertThat(this.mvc.get().uri("/api/v1/plans/998818-2/changes?since=998818-1")).bodyJson()
			.extractingPath("$.rows[*].kind")
			.asArray()
			.containsExactly("CONTINUED", "CONTINUED", "CONTINUED");
	}

	@Test
	void matchesExactlyWhatOnlyDiffersInItsCharacters() {
		assertThat(this.mvc.get().uri("/api/v1/elements/998818-2:1/overlaps")).bodyJson()
			.extractingPath("$.overlaps[?(@.element.id == '999024-1:1')].predicate")
			.asArray()
			.containsExactly("exactMatch");
	}

	@Test
	void keepsTitlesInFormCAndLinesAsTheyStand() {
		MvcTestResult element = this.mvc.get().uri("/api/v1/elements/998818-2:1").exchange();
		assertThat(element).bodyJson().extractingPath("$.title").isEqualTo("がくしゅう～学びのまち");
		assertThat(this.mvc.get().uri("/sources/998818-2")).bodyText().contains("か\u3099くしゅう～学ひ\u3099のまち");
	}

	@Test
	void changesNothingWhenItIsSentInOtherCharacters() {
		assertThat(send(Normalizer.normalize(AFTER, Normalizer.Form.NFC), "?dryRun=true")).bodyJson()
			.extractingPath("changed")
			.isEqualTo(false);
	}

	@Test
	void takesFilesWhateverTheirNamesAreComposedOf() {
		MvcTestResult result = this.mvc.post()
			.uri("/api/v1/plans/files?dryRun=true")
			.multipart()
			.file(file("plan.yaml", BEFORE.replaceFirst("(?s)elements:.*", "table: プラン.csv\n")))
			.file(file(Normalizer.normalize("プラン.csv", Normalizer.Form.NFD), "名称\n水\n"))
			.headers((headers) -> headers.setBasicAuth("taikei", GraphTest.PASSWORD))
			.exchange();

		assertThat(result).hasStatusOk();
	}

	@Test
	void loadsPlansAgainThatAnEarlierVersionLoaded() {
		run("MATCH (plan:Plan {id: '998818-2'}) REMOVE plan.textVersion");
		run("MATCH (element:PlanElement {id: '998818-2:1-2'}) SET element.searchTerms = '葛' REMOVE element.nameKeys");
		assertThat(this.mvc.get().uri("/api/v1/elements?q={q}", "葛飾")).bodyText().doesNotContain("998818-2:1-2");

		List<IntakeStep> renewed = new ArrayList<>();
		this.library.renew(this.reader, renewed::add);

		assertThat(renewed).first()
			.satisfies((step) -> assertThat(step.result()).isInstanceOfSatisfying(PlanIntakeResult.Loaded.class,
					(loaded) -> assertThat(loaded.plan()).isEqualTo("998818-2")));
		this.library.renew(this.reader, (step) -> assertThat(step.subject()).doesNotContain("again"));
		findsElements("葛飾", "1-2");
		suggestsNames("葛飾", "葛\uDB40\uDD00飾の水辺の再生");
	}

	private void run(String statement) {
		try (Session session = this.driver.session()) {
			session.run(statement).consume();
		}
	}

	private MvcTestResult send(String plan, String how) {
		return this.mvc.post()
			.uri("/api/v1/plans" + how)
			.contentType("application/yaml")
			.content(plan.getBytes(StandardCharsets.UTF_8))
			.headers((headers) -> headers.setBasicAuth("taikei", GraphTest.PASSWORD))
			.exchange();
	}

	private static MockMultipartFile file(String name, String content) {
		return new MockMultipartFile("files", name, null, content.getBytes(StandardCharsets.UTF_8));
	}

}
