package io.taikei.web.page.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import io.taikei.query.plan.Examples;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What Neo4j Browser fetches when it connects, its style and the guide in two languages,
 * and the guide's queries as saved scripts. The Browser is served by the database, so
 * these answer to another origin.
 */
@RestController
@CrossOrigin(originPatterns = { "http://localhost:[*]", "http://127.0.0.1:[*]" })
class BrowserFiles {

	private static final String HTML = "text/html;charset=UTF-8";

	private static final String ZIP = "application/zip";

	private static final String CSV = "text/csv;charset=UTF-8";

	private static final int MOST_EXAMPLES = 5;

	private final Examples examples;

	BrowserFiles(Examples examples) {
		this.examples = examples;
	}

	@GetMapping(path = "/browser/taikei.grass", produces = "text/plain;charset=UTF-8")
	String style() {
		return read("browser/taikei.grass");
	}

	@GetMapping(path = "/browser/guide.html", produces = HTML)
	String guide() {
		return japanese().render(address());
	}

	@GetMapping(path = "/browser/guide.en.html", produces = HTML)
	String englishGuide() {
		return english().render(address());
	}

	@GetMapping(path = "/browser/taikei-scripts.zip", produces = ZIP)
	byte[] scripts() {
		return SavedScripts.zip(japanese());
	}

	@GetMapping(path = "/browser/taikei-scripts.en.zip", produces = ZIP)
	byte[] englishScripts() {
		return SavedScripts.zip(english());
	}

	@GetMapping(path = "/browser/taikei-scripts.csv", produces = CSV)
	String savedQueries() {
		return SavedScripts.csv(japanese());
	}

	@GetMapping(path = "/browser/taikei-scripts.en.csv", produces = CSV)
	String englishSavedQueries() {
		return SavedScripts.csv(english());
	}

	private BrowserGuide japanese() {
		return guide("browser/guide.html", "ja");
	}

	private BrowserGuide english() {
		return guide("browser/guide.en.html", "en");
	}

	private BrowserGuide guide(String template, String language) {
		String parameters = read("browser/parameters.cypher");
		return new BrowserGuide(read(template), language, BrowserFiles::read,
				this.examples.ofPlans(MOST_EXAMPLES)
					.stream()
					.map((example) -> GuideExample.of(example, parameters))
					.toList());
	}

	/** Where the reader found us; the guide's links have to be whole addresses. */
	private static String address() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
	}

	private static String read(String file) {
		try {
			return new ClassPathResource("cypher/" + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
