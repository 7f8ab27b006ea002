package io.taikei.web.page.account;

import java.util.UUID;

import com.microsoft.playwright.Page;
import io.taikei.account.Accounts;
import io.taikei.account.Role;
import io.taikei.web.page.Chromium;
import io.taikei.web.page.PageTest;
import io.taikei.web.page.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Signing in, and the accounts, by click. */
@PageTest
@ExtendWith(Chromium.class)
class SignInBrowserIT {

	private static final String PASSWORD = "a long enough password";

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	private final String suffix = UUID.randomUUID().toString().substring(0, 8);

	@Test
	void letsAnAdminAddAnEditorWhoSetsAPassword(Visitor visitor) {
		Page page = visitor.open(address("/accounts"));
		assertThat(page.locator("h1")).hasText("サインイン");
		visitor.check();
		signIn(page, account(Role.ADMIN), PASSWORD);
		assertThat(page.locator("h1")).hasText("利用者の管理");
		String added = "tanaka-" + this.suffix;
		page.locator("#user-name").fill(added);
		page.locator("#display-name").fill("田中");
		page.locator("#role").selectOption("EDITOR");
		page.locator("#accounts > form button").click();
		String link = page.locator(".secret").textContent();
		visitor.check();

		page.locator("#person button").click();
		page.navigate(link);
		visitor.check();
		page.locator("#password").fill(PASSWORD);
		page.locator("#repeated").fill(PASSWORD);
		page.locator("#invitation form button").click();
		signIn(page, added, PASSWORD);
		assertThat(page.locator("#person a")).hasText("田中");

		page.navigate(address("/account"));
		page.locator("#name").fill("夜間の取込");
		page.locator("form[action='/account/tokens'] button").click();
		assertThat(page.locator(".secret")).containsText("taikei_");
		visitor.check();
		page.locator(".accounts button").click();
		assertThat(page.locator(".accounts li")).hasCount(0);

		page.navigate(link);
		assertThat(page.locator(".notice[role=alert]")).containsText("使われたか");
	}

	@Test
	void tellsAWrongPasswordAndKeepsWhereToGo(Visitor visitor) {
		String editor = account(Role.EDITOR);
		Page page = visitor.open(address("/login?next=/themes"));
		signIn(page, editor, "wrong");
		assertThat(page.locator(".notice[role=alert]")).containsText("違います");
		signIn(page, editor, PASSWORD);
		page.waitForURL("**/themes");
	}

	@Test
	void letsAScriptOfAPageWriteWithTheSession(Visitor visitor) {
		Page page = visitor.open(address("/login?next=/plans/new"));
		signIn(page, account(Role.EDITOR), PASSWORD);

		assertThat(page.locator("h1")).hasText("計画を追加する");
		page.waitForLoadState();
		Object status = page
			.evaluate("async () => (await write('/api/v1/plans/999999-9', { method: 'DELETE' })).status");
		Assertions.assertThat(status).isEqualTo(404);
		Object withoutToken = page
			.evaluate("async () => (await fetch('/api/v1/plans/999999-9', { method: 'DELETE' })).status");
		Assertions.assertThat(withoutToken).isEqualTo(403);
	}

	private String account(Role role) {
		String name = "browser-" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.add(name, "", role);
		this.accounts.setPassword(name, PASSWORD);
		return name;
	}

	private static void signIn(Page page, String user, String password) {
		page.locator("#username").fill(user);
		page.locator("#password").fill(password);
		page.locator("#sign-in form button").click();
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
