package io.taikei.web.page.recent;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import io.taikei.KawasemiGraph;
import io.taikei.SentCredentials;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.review.DecisionRequest;
import io.taikei.reviewing.ReviewDesk;
import io.taikei.web.page.PageRules;
import io.taikei.web.page.PageTest;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What changed last, as a page and as a feed that any reader of Atom takes. */
@PageTest
class ChangesPageIT {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private static final String NAME = "判断した花子";

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void loadPlans(@Autowired KawasemiGraph graph, @Autowired ReviewDesk desk) {
		graph.load();
		desk.decide(new DecisionRequest(Subject.OVERLAP, Verdict.ACCEPTED, "999016-2:1-1-2", "999024-1:1-1-1",
				new Reviewer(NAME, "REVIEWER"), null, null, null, null, null));
	}

	@AfterAll
	static void forgetDecisions(@Autowired KawasemiGraph graph) {
		graph.forgetDecisions();
	}

	@Test
	void listsPlansComparisonsAndDecisionsTheLastFirst() {
		Document page = page("/changes");

		assertThat(page.select(".day li a").eachText()).startsWith("「水辺の再生」―「河川環境の保護」：承認")
			.contains("みどり野市「第2次みどり野市総合計画」を収録しました", "かわせみ町「かわせみ町総合計画」を収録しました",
					"みどり野市「第2次みどり野市総合計画」とかわせみ町「かわせみ町総合計画」の比較が終わりました");
		List<OffsetDateTime> times = page.select(".day li time")
			.eachAttr("datetime")
			.stream()
			.map(OffsetDateTime::parse)
			.toList();
		assertThat(times).isSortedAccordingTo((one, other) -> other.compareTo(one));
		assertThat(page("/changes?lang=en").select(".day li a").eachText()).contains("“水辺の再生” – “河川環境の保護”: accepted");
	}

	@Test
	void showsOneKindAlone() {
		Document page = page("/changes?kind=PLAN");

		assertThat(page.select(".day li a").eachAttr("href")).isNotEmpty()
			.allMatch((href) -> href.startsWith("/plans/"));
		assertThat(page.select(".choices [aria-current]").text()).isEqualTo("計画の収録");
		assertThat(page.select("a[type=application/atom+xml]").attr("href"))
			.isEqualTo("/changes.atom?kind=PLAN&lang=ja");
	}

	@Test
	void saysWhatToDoWhereNothingChanged() {
		assertThat(page("/changes?page=19").select(".begin a").attr("href")).isEqualTo("/plans");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/changes?page=20", "/changes?page=-1", "/changes?kind=OTHER", "/changes.atom?page=20" })
	void goesNoFartherBackThanItSays(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(400);
	}

	@Test
	void isFoundByReadersOfFeeds() {
		assertThat(page("/plans?lang=en").select("link[rel=alternate][type=application/atom+xml]").attr("href"))
			.isEqualTo("/changes.atom?lang=en");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ja", "en" })
	void isAValidFeed(String language) throws Exception {
		Element feed = feed("/changes.atom?lang=" + language, null);

		assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
		assertThat(feed.getAttribute("xml:lang")).isEqualTo(language);
		List<Element> entries = all(feed, "entry");
		assertThat(entries).hasSizeGreaterThan(3);
		List<Element> described = IntStream.rangeClosed(0, entries.size())
			.mapToObj((at) -> (at == 0) ? feed : entries.get(at - 1))
			.toList();
		assertThat(described).allSatisfy((one) -> {
			assertThat(OffsetDateTime.parse(child(one, "updated"))).isNotNull();
			assertThat(URI.create(child(one, "id")).isAbsolute()).isTrue();
			assertThat(child(one, "title")).isNotBlank();
			assertThat(all(one, "link")).filteredOn((link) -> link.getAttribute("rel").equals("alternate"))
				.first()
				.satisfies((link) -> assertThat(URI.create(link.getAttribute("href")).isAbsolute()).isTrue());
		});
		assertThat(described).extracting((one) -> child(one, "id")).doesNotHaveDuplicates();
		assertThat(child(all(feed, "author").getFirst(), "name")).isNotBlank();
		assertThat(all(feed, "link")).anyMatch((link) -> link.getAttribute("rel").equals("self"));
	}

	@Test
	void namesWhoDecidedToWhoeverMayKnow() throws Exception {
		assertThat(feed("/changes.atom", SentCredentials.OF_ADMIN).getTextContent()).contains(NAME);
		assertThat(feed("/changes.atom", null).getTextContent()).doesNotContain(NAME);
		assertThat(page("/changes").text()).doesNotContain(NAME);
	}

	private Document page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
		assertThat(result).hasStatusOk();
		return PageRules.check(result.getResponse());
	}

	private Element feed(String address, @Nullable String credentials) throws Exception {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.get().uri(URI.create(address));
		if (credentials != null) {
			request = request.header(HttpHeaders.AUTHORIZATION, credentials);
		}
		MvcTestResult result = request.exchange();
		assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_ATOM_XML);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder()
			.parse(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))
			.getDocumentElement();
	}

	/** The elements of this name directly below one. */
	private static List<Element> all(Element parent, String name) {
		NodeList children = parent.getChildNodes();
		return IntStream.range(0, children.getLength())
			.mapToObj(children::item)
			.filter(Element.class::isInstance)
			.map(Element.class::cast)
			.filter((child) -> child.getLocalName().equals(name) && ATOM.equals(child.getNamespaceURI()))
			.toList();
	}

	private static String child(Element parent, String name) {
		return all(parent, name).getFirst().getTextContent();
	}

}
