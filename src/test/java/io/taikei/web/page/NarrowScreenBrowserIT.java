package io.taikei.web.page;

import java.util.List;

import com.microsoft.playwright.Page;
import io.taikei.KawasemiGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages in both languages on the narrow screens of telephones. */
@PageTest
@ExtendWith(Chromium.class)
class NarrowScreenBrowserIT {

	private static final int[] WIDTHS = { 390, 320 };

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
	void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/?", "/?q=里山", "/?goal=999016-2:1-1", "/?goal=999016-2:9-9", "/?municipality=999016",
			"/elements/999016-2:1-1-1?", "/compare?from=999016-2&to=999024-1", "/themes?", "/themes/midorino-nature?",
			"/plans?", "/review?from=999016-2&to=999024-1", "/plans/new?", "/plans/999016-2?", "/plans/999016-2/edit?",
			"/picture?", "/questions?", "/questions/hubs?", "/questions/joint-work?", "/questions/sdgs?",
			"/questions/spread?goal=999016-2:1-1", "/questions/ways?from=999016-2:1-1&to=999024-1:1-1-1",
			"/questions/placed-differently?", "/municipalities?", "/municipalities?prefecture=13",
			"/compare/many?from=999016-2&plans=999024-1" })
	void holdsAllWithoutScrollingSideways(String path, Visitor visitor) {
		for (String language : List.of("ja", "en")) {
			Page page = visitor.open("http://localhost:" + this.port + path + "&lang=" + language);
			for (int width : WIDTHS) {
				page.setViewportSize(width, 844);
				assertThat(page.evaluate("document.documentElement.scrollWidth")).as("%s in %s", path, language)
					.isEqualTo(width);
				assertThat(page.evaluate(TORN)).as("torn on %s in %s", path, language).isEqualTo(List.of());
			}
		}
	}

}
