package io.taikei.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import io.taikei.KawasemiGraph;
import io.taikei.neo4j.SharedNeo4jAutoConfiguration;
import io.taikei.neo4j.server.RunningNeo4j;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide in Neo4j Browser itself, as the local server serves it: every query by a
 * click.
 */
@PageTest
@ActiveProfiles(resolver = SharedNeo4jAutoConfiguration.OnTheLocalServer.class)
@ExtendWith(Chromium.class)
class GuideBrowserIT {

	private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(30_000);

	/** What stands below a graph, a table, nothing and a failure. */
	private static final Pattern ANSWERED = Pattern
		.compile("Displaying \\d+ nodes|Started streaming \\d+ records|Completed after|ERROR");

	@LocalServerPort
	private int port;

	@Autowired
	private RunningNeo4j neo4j;

	@BeforeAll
	void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
	}

	@Test
	void answersEveryQueryByAClick(Visitor visitor) {
		Page page = openGuide(visitor.page());
		Locator guide = page.getByTestId("guidesDrawer");
		Locator newest = page.getByTestId("frame").first();
		List<String> drawn = new ArrayList<>();

		guide.locator("button.btn-cta").first().click();
		assertThat(newest).containsText("Successfully set your parameters", PATIENTLY);

		for (Element slide : slides()) {
			List<String> queries = slide.select("pre.runnable").eachText();
			assertThat(guide.locator("h3")).hasText(slide.select("h3").text());
			assertThat(guide.locator("pre.runnable")).hasText(queries.toArray(String[]::new));
			for (int i = 0; i < queries.size(); i++) {
				guide.locator("pre.runnable .fa-play-circle-o").nth(i).click();
				assertThat(newest.getByTestId("frameCommand")).containsText(queries.get(i), PATIENTLY);
				assertThat(newest).containsText(ANSWERED, PATIENTLY);
				assertThat(newest.innerText()).as(queries.get(i)).doesNotContain("ERROR").doesNotContain("Warn");
				if (newest.innerText().contains("Displaying")) {
					drawn.add(slide.select("h3").text());
				}
			}
			if (slide.nextElementSibling() != null) {
				page.getByTestId("guideNextSlide").click();
			}
		}
		assertThat(drawn).contains("1 目標Xを支える取組は？", "15 二つの要素をつなぐ経路は？");
	}

	/**
	 * Opens it with the guide's address, connects, and asks no other host for anything.
	 */
	private Page openGuide(Page page) {
		page.route((address) -> !address.startsWith("http://localhost:"), (route) -> route.abort());
		page.navigate(this.neo4j.browser() + "&cmd=guide&arg=" + guide());
		page.locator("input[type=password]").fill(this.neo4j.password());
		page.keyboard().press("Enter");
		assertThat(page.getByTestId("frame").first()).containsText("You are connected", PATIENTLY);
		return page;
	}

	/** As we serve it, before Neo4j Browser takes anything out. */
	private List<Element> slides() {
		try {
			return Jsoup.connect(guide()).get().select("slide");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String guide() {
		return "http://localhost:%d/browser/guide.html".formatted(this.port);
	}

}
