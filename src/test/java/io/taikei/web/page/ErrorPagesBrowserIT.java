package io.taikei.web.page;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.taikei.query.AnswerText;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody sees where a page can't be shown: what happened and what to do, in both
 * languages, in light and dark, on a telephone and a desk. The pages are those that the
 * application makes of such a status, shown at an address of its own.
 */
@PageTest
@ExtendWith(Chromium.class)
class ErrorPagesBrowserIT {

	private static final int[] WIDTHS = { 320, 1366 };

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "400, ja, 選び直して", "400, en, choose again", "403, ja, サインイン", "403, en, Sign in with",
			"404, ja, アドレスを確かめ", "404, en, Check the address", "500, ja, 少し待って", "500, en, wait a little",
			"503, ja, 10 秒後", "503, en, in 10" })
	void saysWhatToDo(int status, String language, String advice, Visitor visitor) {
		String address = "http://localhost:%d/not-shown".formatted(this.port);
		visitor.page()
			.route(address,
					(route) -> route.fulfill(new Route.FulfillOptions().setStatus(status)
						.setContentType("text/html; charset=utf-8")
						.setBody(page(status, language))));

		Page page = visitor.open(address);

		assertThat(page.locator("main h1").textContent()).isNotBlank();
		assertThat(page.locator("main").innerText()).contains(advice, String.valueOf(status));
		assertThat(page.locator("main a").first().getAttribute("href")).isEqualTo("/");
		for (ColorScheme colours : new ColorScheme[] { ColorScheme.LIGHT, ColorScheme.DARK }) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
			visitor.checkAsItLooks();
		}
		for (int width : WIDTHS) {
			page.setViewportSize(width, 844);
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
		}
	}

	private String page(int status, String language) {
		MockHttpServletResponse answer = this.mvc.get()
			.uri("/error?lang=" + language)
			.accept(MediaType.TEXT_HTML)
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/not-shown")
			.requestAttr("unavailableDatabase",
					Map.of("title", AnswerText.of("database.starting-again.title"), "detail",
							AnswerText.of("database.starting-again", 10)))
			.exchange()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(status);
		try {
			return answer.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
