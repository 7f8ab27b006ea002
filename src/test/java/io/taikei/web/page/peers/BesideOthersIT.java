package io.taikei.web.page.peers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import io.taikei.SentCredentials;
import io.taikei.SmallTowns;
import io.taikei.web.page.PageRules;
import io.taikei.web.page.PageTest;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of a plan beside others and of indicators, over four small towns. */
@PageTest
class BesideOthersIT {

	private static final String PEERS = "/plans/998818-2/peers?plans=997013-3,997021-1,997030-4";

	private static final String INDICATORS = "/indicators?plans=998818-2,997013-3,997021-1,997030-4";

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void loadPlans(@Autowired SmallTowns towns) {
		towns.load();
	}

	@Test
	void tellsInBigFiguresWhatOthersHave() {
		Document page = page(200, PEERS);

		assertThat(page.select(".lacking .figures dd").eachText()).containsExactly("1", "1");
		assertThat(page.select(".own .figures dd").eachText()).containsExactly("1", "1");
		assertThat(page.select(".lacking .told > li > p > .title").eachText()).containsExactly("防災・消防・危機管理",
				"防災訓練の実施と避難所の備蓄");
		assertThat(page.select(".lacking .ratio").eachText()).containsExactly("3のうち3", "3のうち3");
		assertThat(page.select(".own .told > li > p > .title").eachText()).contains("観光案内と観光客の受け入れ");
		assertThat(page.select(".lacking .source").eachAttr("href")).isNotEmpty()
			.allMatch((address) -> address.startsWith("/sources/997"));
		assertThat(page.select(".lacking .evidence p").eachText()).contains("防災訓練を行い、避難所の備蓄を増やします。");
		assertThat(page.select(".method").text()).contains("直接対応", "推定");
	}

	@Test
	void letsPeopleDecideOnWhatOfOthersIsAlike() {
		Document page = PageRules.check(this.mvc.get()
			.uri(PEERS)
			.accept(MediaType.TEXT_HTML)
			.header(HttpHeaders.AUTHORIZATION, SentCredentials.OF_ADMIN)
			.exchange()
			.getResponse());

		String policy = page.select(".lacking .told > li > p > .title[href^=/elements]")
			.attr("href")
			.replace("/elements/", "");
		assertThat(page.select(".lacking li li .unfold").eachAttr("href")).isNotEmpty()
			.allMatch((address) -> address.contains("pair=") && address.contains(policy));
		assertThat(page.select(".lacking > .told > li > p > .unfold").eachAttr("href")).singleElement()
			.asString()
			.contains("to=998818-2", "branch=" + policy);
		assertThat(page(200, PEERS).select(".unfold")).isEmpty();
	}

	@Test
	void keepsWhoIsChosenOnTheWayToTheMapAndBack() {
		assertThat(page(200, PEERS).select(".group .pick").eachAttr("href")).hasSize(2)
			.allMatch((address) -> URLDecoder.decode(address, StandardCharsets.UTF_8).contains("back=" + PEERS));
	}

	@Test
	void takesThePrefectureWhereNobodyIsNamed() {
		assertThat(page(200, "/plans/998818-2/peers").select(".with").text()).contains("3自治体", "同じ架空県", "つきかげ市");
		assertThat(page(200, "/plans/998818-2/peers?lang=en").select(".lacking .ratio").eachText())
			.containsExactly("3 of 3", "3 of 3");
	}

	@Test
	void saysWhatToDoWhereThereIsNobody() {
		Document page = page(200, "/plans/998818-2/peers?plans=999999");

		assertThat(page.select(".notice").text()).contains("選んでください");
		assertThat(page.select(".figures")).isEmpty();
		assertThat(get("/plans/111111-1/peers").getStatus()).isEqualTo(404);
	}

	@Test
	void drawsIndicatorsOnOneScale() {
		Document page = page(200, INDICATORS);

		assertThat(page.select(".measures .of-measure b").eachText()).containsExactlyInAnyOrder("待機児童の数",
				"市民1人1日当たりのごみの排出量", "防災訓練の参加者数");
		Element disaster = page.expectFirst(".measures tbody:has(b:contains(防災訓練))");
		assertThat(disaster.select(".scale").text()).contains("0", "2,500 人");
		assertThat(disaster.select("tr:has(svg) th").eachText()).containsExactly("つきかげ市", "あさひの町", "かぜまち市");
		assertThat(disaster.select("svg").eachAttr("aria-label")).first()
			.isEqualTo("現状値 1,200 から目標値 2,000以上 へ（目盛 0～2,500 人）");
		assertThat(disaster.select("svg .baseline").eachAttr("x")).containsExactly("47.2", "31.2", "59.2");
		assertThat(page.select(".of-measure .standing").eachText()).containsOnly("推定");
		assertThat(page.select("tr:has(a:contains(観光案内)) .drawn").text()).contains("読み取れません");
	}

	@Test
	void showsTheIndicatorsOfElementsThatCorrespond() {
		Document page = page(200, "/indicators?plans=998818-2,997013-3");

		assertThat(page.select("#pairs tbody tr")).isNotEmpty();
		assertThat(page.select("#pairs .values").eachText()).contains("850 → 700以下 g", "0.9 → 0.75 kg");
		assertThat(page(200, INDICATORS).select("#pairs")).isEmpty();
	}

	@Test
	void keepsToAThemeAndSaysWhereItHasNone() {
		assertThat(
				page(200, "/indicators?theme=tourism-and-city-promotion").select(".measures tbody span[lang]").text())
			.contains("観光客の満足度");
		assertThat(page(200, "/indicators?theme=elections&plans=998818-2").select(".notice").text()).contains("追加");
		assertThat(get("/indicators?theme=nothing").getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "/plans/998818-2/peers.csv?prefecture=架空県, つきかげ市「防災訓練の実施と避難所の備蓄」",
			"/indicators.csv?theme=waste-and-recycling, 推定：語" })
	void handsTheWholeAnswerIn(String address, String text) throws IOException {
		assertThat(new String(get(address).getContentAsByteArray(), StandardCharsets.UTF_8)).contains(text);
		MockHttpServletResponse workbook = get(address.replace(".csv", ".xlsx"));
		try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook.getContentAsByteArray()))) {
			assertThat(read.getSheetAt(0).getLastRowNum()).isGreaterThan(3);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/compare?from=998818-2&to=997013-3, '/indicators?plans=998818-2,997013-3'",
			"/themes/waste-and-recycling, /indicators?theme=waste-and-recycling",
			"/plans/998818-2, /plans/998818-2/peers", "/questions, /indicators" })
	void isLinkedFromWherePeopleLook(String page, String address) {
		assertThat(page(200, page).select("a").eachAttr("href")).contains(address);
	}

	private Document page(int status, String address) {
		MockHttpServletResponse response = get(address);

		assertThat(response.getStatus()).as(address).isEqualTo(status);
		return PageRules.check(response);
	}

	private MockHttpServletResponse get(String address) {
		return this.mvc.get().uri(address).accept(MediaType.TEXT_HTML, MediaType.ALL).exchange().getResponse();
	}

}
