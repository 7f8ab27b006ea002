package io.taikei.web.page.account;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.sun.net.httpserver.HttpServer;
import io.taikei.SentCredentials;
import io.taikei.account.Accounts;
import io.taikei.account.Role;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.web.page.Chromium;
import io.taikei.web.page.PageTest;
import io.taikei.web.page.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page of another site sends forms here, in a browser that knows a password or a
 * session.
 */
@PageTest
@ExtendWith(Chromium.class)
class ForeignFormBrowserIT {

	private static final String PLAN = """
			municipality: { code: "998818", name: みどりの市, prefecture: 東京都 }
			edition: "9"
			title: よその計画
			status: adopted
			period: { first: 2026, last: 2030 }
			levels: [政策]
			elements: [{ code: "1", title: 緑, level: 政策 }]
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private CataloguedPlans plans;

	@Test
	void isRefusedWithACachedPassword(Visitor visitor) throws IOException {
		Page page = visitor.open("http://localhost:%d/".formatted(this.port));
		page.setExtraHTTPHeaders(SentCredentials.header());

		assertRefused(page);
	}

	@Test
	void isRefusedWithASession(Visitor visitor) throws IOException {
		String name = "victim-" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.add(name, "", Role.ADMIN);
		this.accounts.setPassword(name, "a long enough password");
		Page page = visitor.open("http://localhost:%d/login?next=/account".formatted(this.port));
		page.locator("#username").fill(name);
		page.locator("#password").fill("a long enough password");
		page.locator("#sign-in form button").click();
		page.waitForURL("**/account");

		assertRefused(page);
	}

	private void assertRefused(Page page) throws IOException {
		HttpServer foreign = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		foreign.createContext("/", (exchange) -> {
			byte[] body = attack(exchange.getRequestURI().getQuery()).getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		foreign.start();
		try {
			for (String type : List.of("text/plain", "multipart/form-data", "application/x-www-form-urlencoded")) {
				page.navigate("http://127.0.0.1:%d/?%s".formatted(foreign.getAddress().getPort(), type));
				Response answer = page.waitForResponse((response) -> response.url().contains("/api/v1/plans"),
						() -> page.locator("button").click());
				assertThat(answer.status()).as(type).isEqualTo(403);
			}
		}
		finally {
			foreign.stop(0);
		}
		assertThat(this.plans.findById("998818-9")).isEmpty();
	}

	private String attack(String type) {
		String path = "multipart/form-data".equals(type) ? "/api/v1/plans/files" : "/api/v1/plans";
		return """
				<!DOCTYPE html><form method="post" enctype="%s" action="http://localhost:%d%s">
				<textarea name="# ">%s</textarea><button>見る</button></form>
				""".formatted(type, this.port, path, PLAN);
	}

}
