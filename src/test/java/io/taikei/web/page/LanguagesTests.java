package io.taikei.web.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTests extends PageSlice {

	@Test
	void speaksJapaneseWhateverTheBrowserPrefers() {
		MvcTestResult result = this.mvc.get().uri("/").locale(Locale.ENGLISH).accept(MediaType.TEXT_HTML).exchange();

		assertThat(languageOf(PageRules.check(result.getResponse()))).isEqualTo("ja");
	}

	@Test
	void speaksEnglishOnceAskedTo() {
		MvcTestResult result = this.mvc.get().uri("/?goal=999997-2:1-1&lang=en").exchange();

		Document page = PageRules.check(result.getResponse());
		assertThat(languageOf(page)).isEqualTo("en");
		assertThat(page.select(".policy li .standing").eachText()).containsExactly("stated", "inferred (78% sure)",
				"reviewed");
		assertThat(page.select(".policy li .title[lang=ja]")).hasSize(3);
		assertThat(result).cookies().hasValue("lang", "en");
	}

	@Test
	void remembersTheLanguage() {
		MvcTestResult result = this.mvc.get().uri("/?goal=999997-2:1-2").cookie(new Cookie("lang", "en")).exchange();

		Document page = PageRules.check(result.getResponse());
		assertThat(page.select(".initiatives .none").text())
			.isEqualTo("The document states no initiative for this goal.");
	}

	@Test
	void fallsBackToJapanese() {
		assertThat(languageOf(page("/?lang=fr"))).isEqualTo("ja");
		assertThat(languageOf(page("/?lang=<script>"))).isEqualTo("ja");
	}

	@Test
	void keepsTheQuestionWhenTheLanguageChanges() {
		Document page = page("/?goal=999997-2:1-1");

		assertThat(page.expectFirst("#languages a[hreflang=en]").attr("href")).isEqualTo("/?goal=999997-2:1-1&lang=en");
		assertThat(page.select("#languages a[aria-current]").eachAttr("hreflang")).containsExactly("ja");
	}

	@ParameterizedTest
	@FieldSource("io.taikei.web.page.Languages#BUNDLES")
	void translatesEveryText(String bundle) {
		ResourceBundle japanese = ResourceBundle.getBundle(bundle, Locale.ROOT);
		ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ENGLISH);

		assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
		assertThat(japanese.keySet()).allSatisfy((key) -> assertThat(english.getString(key)).isNotBlank());
		assertThat(english.keySet()).isEqualTo(japanese.keySet());
	}

	@Test
	void countsOneInTheSingular() {
		ResourceBundle english = ResourceBundle.getBundle("messages.pages", Locale.ENGLISH);

		assertThat(english.keySet()).extracting((key) -> MessageFormat.format(english.getString(key), 1, 1))
			.noneMatch((text) -> text.matches(".*\\b1 (?!is|was)\\w+s\\b.*"))
			.contains("1 measure in its text", "policy");
	}

	private static String languageOf(Document page) {
		return page.expectFirst("html").attr("lang");
	}

}
