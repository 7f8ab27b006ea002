package io.taikei.web.page;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every page, whatever it shows. */
public final class PageRules {

	private PageRules() {
	}

	public static Document check(MockHttpServletResponse response) {
		try {
			return check(response.getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static Document check(String html) {
		Document page = Jsoup.parse(html);
		assertThat(html).as("texts without a translation").doesNotContain("??");
		assertThat(page.title()).isNotBlank();
		assertThat(page.expectFirst("html").attr("lang")).isIn("ja", "en");
		refersToNoOtherHost(page);
		hasNoIdTwice(page);
		labelsEveryField(page);
		return page;
	}

	private static void refersToNoOtherHost(Document page) {
		assertThat(addresses(page)).isNotEmpty().allMatch((address) -> address.matches("[/#?](?!/).*"), "stays here");
		assertThat(page.select("[style], style, script:not([src])")).as("inline code").isEmpty();
	}

	private static Stream<String> addresses(Document page) {
		return page.getAllElements()
			.stream()
			.flatMap((element) -> Stream.of("href", "src", "action", "srcset", "hx-get", "poster", "data")
				.filter(element::hasAttr)
				.map(element::attr));
	}

	private static void hasNoIdTwice(Document page) {
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	private static void labelsEveryField(Document page) {
		assertThat(page.select("input:not([type=hidden]), select").stream().map(Element::id))
			.allSatisfy((id) -> assertThat(page.select("label[for=" + id + "]")).hasSize(1));
	}

}
