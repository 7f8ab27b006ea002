package io.taikei.web.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.taikei.ManyPlans;
import io.taikei.country.Country;
import io.taikei.country.CountryFiles;
import io.taikei.library.PlanBatch;
import io.taikei.library.PlanLibrary;
import io.taikei.model.ElementId;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page and no part of a list weighs more than 300 kB, with plans of two hundred
 * elements each, about the widest goal, vision and theme there are.
 */
@PageTest
@ExtendWith(Chromium.class)
class AnswerSizeIT {

	/** The most that an answer may weigh, in bytes before anything is compressed. */
	private static final int HEAVIEST = 300_000;

	/**
	 * So many that rows of plans are full, and every element has its best counterparts.
	 */
	private static final int PLANS = 10;

	private static final Country COUNTRY = new Country(42);

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void loadPlans(@Autowired PlanLibrary library, @TempDir Path folder) throws IOException {
		CountryFiles.write(COUNTRY, PLANS, folder);
		CountryFiles.write(COUNTRY.before(0).plan(), folder);
		library.load(PlanBatch.of(List.of(folder)).orElseThrow(), (step) -> {
		});
	}

	@AfterAll
	static void forgetPlans(@Autowired ManyPlans plans) {
		plans.forget();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?goal={goal}", "/?goal={goal}&page=1", "/elements/{vision}", "/elements/{element}",
			"/?municipality={town}", "/?q=推進", "/compare", "/compare?from={plan}&to={other}",
			"/compare?from={plan}&to={other}&fromKind=GOAL&kind=POLICY", "/compare/many?from={plan}&prefecture=01",
			"/compare/many?from={plan}&prefecture=01&tier=RELATED&best=10", "/municipalities?prefecture=01", "/themes",
			"/themes?municipality={town}&municipality={otherTown}", "/themes/infrastructure-and-economy", "/plans",
			"/plans/{plan}", "/plans/{plan}/changes?since={before}", "/sources/{plan}", "/picture",
			"/picture?element={goal}", "/picture?element={vision}", "/picture/plans?plan={plan}&plan={other}",
			"/picture/plans?plan=100000&plan={plan}&plan={other}&level=POLICY&tier=RELATED&score=0", "/changes",
			"/changes.atom", "/graph", "/picture/element?element={goal}",
			"/picture/theme?theme=infrastructure-and-economy", "/towns?municipality=市", "/suggestions?q=子ど",
			"/indicators", "/indicators?theme=infrastructure-and-economy", "/indicators?plans={plan},{other}",
			"/plans/{plan}/peers?plans={all}", "/api/v1/plans/{plan}/peers?plans={all}",
			"/api/v1/indicators?plans={all}", "/api/v1/indicators/pairs?from={plan}&to={other}", "/questions",
			"/questions/hubs", "/questions/joint-work", "/questions/sdgs", "/questions/spread?goal={goal}",
			"/questions/ways?from={goal}&to={otherGoal}", "/questions/placed-differently?from={plan}&to={other}",
			"/home/comparison?from={plan}&to={other}", "/api/v1/goals/{goal}/initiatives",
			"/api/v1/initiatives?supporting=子育て", "/api/v1/initiatives?supporting=推進",
			"/api/v1/initiatives?supporting=環境", "/api/v1/elements?q=推進", "/api/v1/elements/{goal}",
			"/api/v1/elements/{goal}/overlaps", "/api/v1/elements/{goal}/neighbourhood",
			"/api/v1/elements/{vision}/neighbourhood", "/api/v1/elements/{goal}/ways?to={otherGoal}",
			"/api/v1/goals/{goal}/spread", "/api/v1/hubs", "/api/v1/themes",
			"/api/v1/themes/infrastructure-and-economy", "/api/v1/theme-table",
			"/api/v1/theme-gaps?from={plan}&to={other}", "/api/v1/sdgs", "/api/v1/compare?from={plan}&to={other}",
			"/api/v1/compare/many?from={plan}&prefecture=01", "/api/v1/compare/matrix?from={plan}&to={other}",
			"/api/v1/compare/pairs?row={goal}&column={otherGoal}", "/api/v1/placed-differently?from={plan}&to={other}",
			"/api/v1/joint-work", "/api/v1/municipalities", "/api/v1/plans", "/api/v1/plans/{plan}/outline",
			"/api/v1/plans/{plan}/changes?since={before}", "/api/v1/suggestions?q=子ど" })
	void staysLight(String address) {
		assertThat(get(address)).isLessThan(HEAVIEST);
	}

	/** The picture's page holds as text what its script fetches to draw. */
	@ParameterizedTest
	@ValueSource(strings = { "{goal}", "{vision}" })
	void staysLightWithWhatThePictureFetches(String element) {
		int page = get("/picture?element=" + element);
		int drawn = get("/api/v1/elements/%s/neighbourhood".formatted(element));

		assertThat(page + drawn).isLessThan(HEAVIEST);
	}

	@Test
	void tellsHowMuchMoreThereIsToAPictureAndAddsItPartByPart(Visitor visitor) {
		Page page = visitor
			.open("http://localhost:%d%s".formatted(this.port, filled("/picture?lang=ja&element={vision}")));
		assertThat(page.locator("#said")).hasText("100件を表示しています。");
		visitor.check();
		int left = left(page);

		page.getByText("さらに 100件まで加える").click();

		assertThat(page.locator("#said")).containsText("100件を加えました。ほかに %d件あります。".formatted(left - 100));
		assertThat(left(page)).isEqualTo(left - 100);
		assertThat(page.evaluate("stage.cy.nodes('[kind != \"PLAN\"][kind != \"MORE\"]').length")).isEqualTo(200);
	}

	@Test
	void addsAThemesPlansPartByPart(Visitor visitor) {
		Page page = visitor
			.open("http://localhost:%d%s".formatted(this.port, filled("/picture?lang=ja&element={goal}")));
		page.locator("#as-text summary").click();
		Locator theme = page.locator("#items section").last().locator(".expand").first();

		theme.click();
		assertThat(page.locator("#said")).containsText(Pattern.compile("ほかに \\d計画あります。"));
		theme.click();

		assertThat(page.locator("#said")).not().containsText("計画あります");
	}

	private static int left(Page page) {
		return Integer.parseInt(page.locator("#omitted span").textContent().replaceAll(".*ほかに (\\d+)件.*", "$1"));
	}

	private int get(String address) {
		MvcTestResult result = this.mvc.get().uri(filled(address)).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsByteArray().length;
	}

	private static String filled(String address) {
		Plan plan = COUNTRY.plan(0).plan();
		Plan other = COUNTRY.plan(1).plan();
		Map<String, String> names = Map.of("plan", plan.id().value(), "other", other.id().value(), "before",
				COUNTRY.before(0).plan().id().value(), "town", plan.id().municipality(), "otherTown",
				other.id().municipality(), "goal", widest(plan, Kind.GOAL), "otherGoal", widest(other, Kind.GOAL),
				"vision", widest(plan, Kind.FUTURE_VISION), "element", widest(plan, Kind.POLICY), "otherElement",
				widest(other, Kind.POLICY));
		String filled = address;
		for (Map.Entry<String, String> name : names.entrySet()) {
			filled = filled.replace("{" + name.getKey() + "}", name.getValue());
		}
		return filled.replace("{all}", all());
	}

	private static String all() {
		return IntStream.range(0, PLANS)
			.mapToObj((number) -> COUNTRY.plan(number).plan().id().value())
			.collect(Collectors.joining(","));
	}

	/** The element of a kind with the most elements below it. */
	private static String widest(Plan plan, Kind kind) {
		return plan.elements()
			.stream()
			.filter((element) -> element.kind() == kind)
			.map(PlanElement::id)
			.max(Comparator.comparingLong((id) -> below(plan, id)))
			.orElseThrow()
			.value();
	}

	private static long below(Plan plan, ElementId id) {
		return plan.elements()
			.stream()
			.filter((element) -> element.placements().stream().anyMatch((place) -> place.parent().equals(id)))
			.mapToLong((element) -> 1 + below(plan, element.id()))
			.sum();
	}

}
