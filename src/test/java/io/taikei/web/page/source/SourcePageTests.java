package io.taikei.web.page.source;

import java.net.URI;
import java.util.Collections;
import java.util.List;

import io.taikei.model.PlanId;
import io.taikei.query.source.SourceExcerpt.Citation;
import io.taikei.query.source.SourceText;
import io.taikei.web.page.PageSlice;
import io.taikei.web.page.SampleTown;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

class SourcePageTests extends PageSlice {

	@Test
	void showsTheDocumentWithTheLinesHighlighted() {
		Document page = page("/sources/999997-2?lines=3-4");

		assertThat(page.select(".lines li")).hasSize(7);
		assertThat(page.select(".lines .on").eachAttr("id")).containsExactly("L3", "L4");
		assertThat(page.select(".lines mark").eachText()).containsExactly("１　風とともに", "暮らすまち");
	}

	@Test
	void namesTheElementsOfTheLinesAndThoseNextToThem() {
		given(this.texts.elementsAt(new Citation(SampleTown.PLAN, SampleTown.FILE, 3, 4)))
			.willReturn(SampleTown.elementsAtLines());

		Document page = page("/sources/999997-2?lines=3-4");

		assertThat(page.select(".place li a").eachText()).containsExactly("砂浜の保全", "海辺の環境を守るために");
		assertThat(page.select(".place li a").eachAttr("href")).containsExactly("/elements/999997-2:1-1-1",
				"/elements/999997-2:1-1");
		assertThat(page.select(".neighbours a").eachText()).containsExactly("1 風とともに暮らすまち", "海岸清掃の推進");
		assertThat(page.select(".neighbours a").eachAttr("href")).first()
			.isEqualTo("/sources/999997-2?file=plan.txt&lines=3-4#L3");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'',                       L1,    L1000
			?lines=2500,              L2001, L2500
			?lines=1000-1001,         L1,    L1000
			?lines=1000-1001&part=2,  L1001, L2000
			?part=9,                  L2001, L2500
			""")
	void showsALongDocumentInParts(String query, String first, String last) {
		given(this.texts.ofPlan(new PlanId(SampleTown.PLAN)))
			.willReturn(List.of(new SourceText(SampleTown.FILE, Collections.nCopies(2500, "海"))));

		Document page = page("/sources/999997-2" + query);

		assertThat(page.expectFirst(".lines li").id()).isEqualTo(first);
		assertThat(page.expectFirst(".lines li:last-child").id()).isEqualTo(last);
		assertThat(page.select(".parts a").eachText()).containsExactly("1～1000行", "1001～2000行", "2001～2500行");
		assertThat(page.select(".parts [aria-current]")).hasSize(1);
	}

	@Test
	void showsTheDocumentWithoutAnyLines() {
		assertThat(page("/sources/999997-2").select(".lines .on")).isEmpty();
	}

	@Test
	void showsTheFileThatIsNamed() {
		assertThat(page("/sources/999997-2?file=appendix.txt&lines=1").select(".lines .on").eachText())
			.containsExactly("付録");
	}

	@Test
	void knowsNoOtherFile() {
		assertThat(this.mvc.get().uri("/sources/999997-2?file=plan.yaml")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void saysSoWhereTheDocumentHasNoSuchLines() {
		assertThat(page("/sources/999997-2?lines=90-91").select(".none").text()).contains("全7行");
	}

	@ParameterizedTest
	@ValueSource(strings = { "5-3", "0", "-1", "three", "1-2-3", "99999999999" })
	void rejectsWhatIsNoRangeOfLines(String lines) {
		assertThat(this.mvc.get().uri("/sources/999997-2?lines={lines}", lines)).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "000000-1", "..", "town", "999997-2%2f..", "..%2f..%2fpom.xml" })
	void answersNotFoundForAnythingButALoadedPlan(String plan) {
		assertThat(this.mvc.get().uri(URI.create("/sources/" + plan))).hasStatus4xxClientError();
	}

}
