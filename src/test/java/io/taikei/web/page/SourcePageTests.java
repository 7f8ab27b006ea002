package io.taikei.web.page;

import java.net.URI;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class SourcePageTests extends PageSlice {

	@Test
	void showsTheDocumentWithTheLinesHighlighted() {
		Document page = page("/sources/999997-2?lines=3-4");

		assertThat(page.select(".lines li")).hasSize(7);
		assertThat(page.select(".lines .on").eachAttr("id")).containsExactly("L3", "L4");
		assertThat(page.select(".lines mark").eachText()).containsExactly("１　風とともに", "暮らすまち");
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
