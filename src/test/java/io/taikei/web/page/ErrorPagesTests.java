package io.taikei.web.page;

import jakarta.servlet.RequestDispatcher;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorPagesTests extends PageSlice {

	@ParameterizedTest
	@CsvSource({ "400, 質問を読み取れませんでした", "404, ページが見つかりません", "405, 質問を読み取れませんでした", "500, 表示できませんでした", "503, 表示できませんでした" })
	void lookLikeTheOtherPages(int status, String heading) {
		MvcTestResult result = this.mvc.get()
			.uri("/error")
			.accept(MediaType.TEXT_HTML)
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/sources/x")
			.exchange();

		assertThat(result).hasStatus(status);
		Document page = PageRules.check(result.getResponse());
		assertThat(page.select("main h1").text()).isEqualTo(heading);
		assertThat(page.select("main").text()).contains(String.valueOf(status));
		assertThat(page.expectFirst("#languages a[hreflang=en]").attr("href")).isEqualTo("/sources/x?lang=en");
	}

}
