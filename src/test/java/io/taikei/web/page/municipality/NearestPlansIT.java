package io.taikei.web.page.municipality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import io.taikei.SeedsGraph;
import io.taikei.country.Country;
import io.taikei.country.CountryFiles;
import io.taikei.web.page.PageRules;
import io.taikei.web.page.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The neighbours of a city, of the seeds, beside a plan from far away. */
@PageTest
class NearestPlansIT {

	private static final String NEIGHBOUR = "西東京市";

	@Autowired
	private MockMvcTester mvc;

	private String farAway = "";

	@BeforeAll
	void loadPlans(@Autowired SeedsGraph seeds, @TempDir Path directory) throws IOException {
		var plan = new Country(42).plan(0).plan();
		CountryFiles.write(plan, directory);
		seeds.load(Path.of("seeds"), directory);
		this.farAway = plan.municipality().name();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/themes", "/questions/sdgs" })
	void showsAsManyOfTheNearestAsAreAskedFor(String address) {
		assertThat(columns(address + "?near=132217&count=1")).anyMatch((column) -> column.startsWith(NEIGHBOUR))
			.noneMatch((column) -> column.startsWith("清瀬市") || column.startsWith(this.farAway));
		assertThat(columns(address + "?near=清瀬市&count=2")).anyMatch((column) -> column.startsWith(NEIGHBOUR))
			.anyMatch((column) -> column.startsWith(this.farAway))
			.noneMatch((column) -> column.startsWith("清瀬市"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/questions/hubs", "/questions/sdgs", "/questions/joint-work", "/themes" })
	void takesAndKeepsThem(String address) {
		Document page = page(address + "?near=132217&count=1");

		assertThat(page.select("input[name=near]").val()).isEqualTo("132217");
		assertThat(page.select("[name=count]").val()).isEqualTo("1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/questions/hubs?kind=POLICY&near=132217&count=1" })
	void listsElementsOfTheNearestAlone(String address) {
		assertThat(page(address).select("main table tbody tr").eachText()).isNotEmpty()
			.allMatch((row) -> row.contains(NEIGHBOUR));
	}

	private List<String> columns(String address) {
		return page(address).select("main table thead th").eachText();
	}

	private Document page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
		assertThat(result).hasStatus(200);
		return PageRules.check(result.getResponse());
	}

}
