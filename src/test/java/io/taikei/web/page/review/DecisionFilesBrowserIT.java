package io.taikei.web.page.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.taikei.KawasemiGraph;
import io.taikei.account.Accounts;
import io.taikei.account.Role;
import io.taikei.model.Decision.Verdict;
import io.taikei.web.page.Chromium;
import io.taikei.web.page.PageTest;
import io.taikei.web.page.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A planner takes decisions out as a file and brings them back, by click. */
@PageTest
@ExtendWith(Chromium.class)
class DecisionFilesBrowserIT {

	private static final String PASSWORD = "a long enough password";

	private static final String PAIR = "999016-2:1-1~999024-1:1-1-1";

	private static final String PAGE = "/review/files?from=999016-2&to=999024-1";

	@TempDir
	private Path folder;

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
	}

	@AfterEach
	void forgetDecisions() {
		this.graph.forgetDecisions();
	}

	@Test
	void bringsBackWhatWasTakenOutAndAsksWhereItIsInConflict(Visitor visitor) {
		this.graph.decide(PAIR, Verdict.ACCEPTED, "同じ話です。");
		Page page = visitor.open(address("/login?next=/review?from=999016-2%26to=999024-1"));
		signIn(page, Role.REVIEWER);
		page.locator("#queue header a[href*='/review/files']").click();
		assertThat(page.locator("h1")).hasText("判断をファイルで出し入れする");
		visitor.check();
		Path file = this.folder.resolve("decisions.sssom.tsv");
		page.waitForDownload(() -> page.locator(".downloads a[href*='sssom'][href*='from=']").click()).saveAs(file);
		this.graph.forgetDecisions();

		page.locator("#file").setInputFiles(file);
		page.locator("#taking button").first().click();
		assertThat(page.locator("#report h3")).hasText("取り込むと、次のようになります");
		assertThat(page.locator("#report .counts")).containsText("新しい判断 1件");
		visitor.check();
		page.locator("#report button").click();
		assertThat(page.locator("#report h3")).hasText("取り込みました");

		this.graph.forgetDecisions();
		this.graph.decide(PAIR, Verdict.REJECTED, "別の話です。");
		page.locator("#taking button").first().click();
		assertThat(page.locator("#report h3")).hasText("このままでは取り込めません");
		assertThat(page.locator("#report td").last()).containsText("somebodyの判断（却下）");
		Locator choices = page.locator("#report .choices button");
		assertThat(choices).hasCount(2);
		visitor.check();
		choices.last().click();
		assertThat(page.locator("#report h3")).hasText("取り込みました");
		page.navigate(address("/review?from=999016-2&to=999024-1&show=ALL&pair=" + PAIR));
		assertThat(page.locator(".history li")).hasCount(2);
		assertThat(page.locator(".pair .standing").first()).hasText("人が承認");
	}

	@Test
	void recordsNothingButWhatWasLookedAtAndTellsWhatIsWrong(Visitor visitor) throws IOException {
		Page page = visitor.open(address("/login?next=" + PAGE.replace("&", "%26")));
		signIn(page, Role.REVIEWER);
		this.graph.decide(PAIR, Verdict.ACCEPTED);
		Path file = this.folder.resolve("decisions.sssom.tsv");
		page.waitForDownload(() -> page.locator(".downloads a[href*='sssom'][href*='from=']").click()).saveAs(file);
		this.graph.forgetDecisions();
		Path wrong = Files.writeString(this.folder.resolve("wrong.tsv"), "nothing\n");

		page.locator("#file").setInputFiles(wrong);
		page.locator("#taking button").first().click();
		assertThat(page.locator("#report td b")).hasText("誤り");
		assertThat(page.locator("#report button")).hasCount(0);

		page.locator("#file").setInputFiles(file);
		page.locator("#taking button").first().click();
		assertThat(page.locator("#report button")).hasCount(1);
		Path other = Files.writeString(this.folder.resolve("other.tsv"),
				Files.readString(file).replace("\tACCEPTED\t", "\tREJECTED\t"));
		page.locator("#file").setInputFiles(other);
		page.locator("#report button").click();
		assertThat(page.locator("#report .notice")).containsText("まだ取り込んでいません");
	}

	@Test
	void letsAReaderTakeOutButNotBringBack(Visitor visitor) {
		Page page = visitor.open(address(PAGE));
		assertThat(page.locator("#taking")).hasCount(0);
		assertThat(page.locator("#files a[href^='/login']")).hasCount(1);
		assertThat(page.locator(".downloads a")).hasCount(3);
		visitor.check();
		page.navigate(address("/login?next=" + PAGE.replace("&", "%26")));
		signIn(page, Role.READER);
		assertThat(page.locator("#taking")).hasCount(0);
	}

	private void signIn(Page page, Role role) {
		String name = "files-" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.add(name, "", role);
		this.accounts.setPassword(name, PASSWORD);
		page.locator("#username").fill(name);
		page.locator("#password").fill(PASSWORD);
		page.locator("#sign-in form button").click();
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
