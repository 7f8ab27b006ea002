package io.taikei.web.page;

import io.taikei.ManyPlans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages over two hundred municipalities stay light, and lead on to what they leave out.
 */
@PageTest
class ManyPlansPageIT {

	/** The most that a page may weigh, in bytes before anything is compressed. */
	private static final int HEAVIEST = 300_000;

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void loadPlans(@Autowired ManyPlans plans) {
		plans.load(200);
	}

	@AfterAll
	static void forgetPlans(@Autowired ManyPlans plans) {
		plans.forget();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?goal=100021-1:1", "/?goal=100021-1:1&page=1", "/elements/100021-1:1",
			"/?municipality=100021", "/?q=推進", "/compare",
			"/compare?from=100021-1&to=100028-1&fromKind=GOAL&kind=POLICY", "/themes",
			"/themes?municipality=100021&municipality=100028", "/themes/waste-and-recycling", "/plans", "/plans?page=3",
			"/plans/100021-1", "/picture", "/picture?element=100021-1:1", "/towns?municipality=市", "/questions",
			"/questions/hubs", "/questions/joint-work", "/questions/joint-work?municipality=100021&municipality=100028",
			"/questions/sdgs", "/questions/spread?goal=100021-1:1", "/questions/ways?from=100021-1:1&to=100028-1:1",
			"/questions/placed-differently", "/municipalities", "/municipalities?prefecture=01", "/municipalities?q=市",
			"/compare/many?from=100021-1&plans=100028-1,100036-1",
			"/picture/plans?plan=100021&plan=100028&plan=100035&plan=100042&plan=100049&plan=100056", "/changes",
			"/changes.atom" })
	void staysLight(String address) throws Exception {
		MvcTestResult result = get(address);

		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getContentAsByteArray().length).isLessThan(HEAVIEST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/compare", "/themes", "/picture", "/plans", "/questions/hubs" })
	void offersSomeTensOfMunicipalitiesAtOnce(String address) throws Exception {
		String page = get(address).getResponse().getContentAsString();

		assertThat(page.split("<option", -1)).hasSizeLessThan(100);
		assertThat(page).contains("<datalist", "hx-get=\"/towns\"");
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
	}

}
