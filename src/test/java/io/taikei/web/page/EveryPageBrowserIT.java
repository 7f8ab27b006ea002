package io.taikei.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import io.taikei.KawasemiGraph;
import io.taikei.SentCredentials;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds on every page there is: no barriers, no more weight than a page may have,
 * and nothing that leads sideways on a telephone. Each page is looked at in one
 * combination of colours, language and width, the next one in the next;
 * {@code -Dtaikei.tests.looks=all} looks at each in all of them.
 */
@PageTest
@ExtendWith(Chromium.class)
class EveryPageBrowserIT {

	/** Of each page an address that shows the most of it; a new page belongs here. */
	static final List<String> ADDRESSES = List.of("/", "/?q=里山", "/?q=宇宙", "/?goal=999016-3:1-1", "/?goal=999016-3:9-9",
			"/?municipality=999016", "/elements/999016-3:1-1", "/elements/999016-3:1-1-1", "/elements/999024-1:1-1-1",
			"/compare", "/compare?from=999016-3&to=999024-1",
			"/compare?from=999016-3&to=999024-1&row=999016-3:1-1&column=999024-1:1-1-1",
			"/compare?from=999016-2&to=999016-3", "/compare?from=999016-9&to=999024-1", "/themes",
			"/themes/midorino-nature", "/themes/none", "/plans", "/plans/999016-3", "/plans/999016-3/changes",
			"/plans/999016-3/edit", "/plans/new", "/plans/new?after=999016-3", "/plans/new/loaded?plan=999016-3",
			"/plans/drafts/{draft}", "/plans/drafts/none", "/review", "/review?from=999016-3&to=999024-1",
			"/review/places", "/review/places?plan=999016-3", "/review/files",
			"/review/files?from=999016-3&to=999024-1", "/sources/999016-3", "/sources/999016-3?lines=3-4", "/picture",
			"/picture?element=999016-3:1-1", "/picture?element=999016-3:9-9", "/questions", "/questions/hubs",
			"/questions/joint-work", "/questions/sdgs", "/questions/spread?goal=999016-3:1-1", "/questions/spread",
			"/questions/ways?from=999016-3:1-1&to=999024-1:1-1-1", "/questions/ways",
			"/questions/placed-differently?from=999016-3&to=999024-1", "/questions/placed-differently", "/glossary",
			"/changes", "/graph", "/picture/plans?plan=999016&plan=999024", "/municipalities",
			"/municipalities?prefecture=13", "/compare/many?from=999016-3&plans=999024-1",
			"/plans/999016-3/peers?plans=999024-1", "/indicators", "/indicators?from=999016-3&to=999024-1", "/login",
			"/invitation?key=none", "/account", "/accounts", "/none", "/compare?page=-1");

	private static final int[] WIDTHS = { 360, 768, 1366, 1920 };

	private static final int[] TELEPHONES = { 360, 320 };

	private static final int HEIGHT = 844;

	/** Names of pages, badges and numbers that the end of a line has torn in two. */
	private static final String TORN = """
			() => [...document.querySelectorAll("header.site a, .counts-inline span, .spread, .sdgs")].filter((name) => {
				const text = document.createRange();
				text.selectNodeContents(name.lastChild ?? name);
				return text.getClientRects().length > 1;
			}).map((name) => name.textContent)""";

	@LocalServerPort
	private int port;

	@BeforeAll
	static void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
		graph.loadThird();
		graph.loadSuccession();
	}

	@AfterAll
	static void forgetThird(@Autowired KawasemiGraph graph) {
		graph.forgetThird();
	}

	static Stream<Object[]> looks() {
		List<Look> all = Look.all();
		boolean whole = "all".equals(System.getProperty("taikei.tests.looks"));
		return IntStream.range(0, ADDRESSES.size())
			.boxed()
			.flatMap((page) -> (whole ? all.stream() : Stream.of(all.get(page % all.size())))
				.map((look) -> new Object[] { ADDRESSES.get(page), look }));
	}

	@ParameterizedTest
	@MethodSource("looks")
	void holdsForEverybody(String address, Look look, Visitor visitor) {
		Page page = visitor.page();
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours()));
		page.setViewportSize(look.width(), HEIGHT);

		open(address, look.language(), visitor);
		visitor.checkAsItLooks();
		leadsNowhereSideways(page);
		open(address, look.otherLanguage(), visitor);
		leadsNowhereSideways(page);
	}

	private static void leadsNowhereSideways(Page page) {
		for (int width : TELEPHONES) {
			page.setViewportSize(width, HEIGHT);
			assertThat(page.evaluate("document.documentElement.scrollWidth")).as(page.url()).isEqualTo(width);
			assertThat(page.evaluate(TORN)).as("torn on %s", page.url()).isEqualTo(List.of());
		}
	}

	/** As an admin, who sees the most. */
	private Page open(String address, String language, Visitor visitor) {
		Page page = visitor.page();
		page.setExtraHTTPHeaders(SentCredentials.header());
		String shown = address.contains("{draft}") ? address.replace("{draft}", draft(page)) : address;
		return visitor.open(at(shown) + (shown.contains("?") ? "&" : "?") + "lang=" + language);
	}

	/** A draft that is read, as the page of one that is not loads itself anew. */
	private String draft(Page page) {
		RequestOptions asAdmin = RequestOptions.create().setHeader("Authorization", SentCredentials.OF_ADMIN);
		String location = Objects.requireNonNull(
				page.request().post(at("/api/v1/plans/999016-3/drafts"), asAdmin).headers().get("location"));
		String draft = location.substring(location.lastIndexOf('/') + 1);
		page.waitForCondition(
				() -> page.request().get(at("/api/v1/drafts/" + draft), asAdmin).text().contains("\"READ\""));
		return draft;
	}

	private String at(String path) {
		return "http://localhost:" + this.port + path;
	}

	/** How a page is looked at. */
	record Look(ColorScheme colours, String language, int width) {

		String otherLanguage() {
			return this.language.equals("ja") ? "en" : "ja";
		}

		/** Neighbours differ in all three, so that few pages see much of it. */
		static List<Look> all() {
			List<Look> looks = new ArrayList<>();
			for (int i = 0; i < 2 * 2 * WIDTHS.length; i++) {
				looks.add(new Look((i % 2 == 0) ? ColorScheme.LIGHT : ColorScheme.DARK,
						((i + i / 2 + i / 8) % 2 == 0) ? "ja" : "en", WIDTHS[(i / 2) % WIDTHS.length]));
			}
			return looks;
		}

	}

}
