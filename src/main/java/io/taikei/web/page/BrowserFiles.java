package io.taikei.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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

	@GetMapping(path = "/browser/taikei.grass", produces = "text/plain;charset=UTF-8")
	String style() {
		return read("browser/taikei.grass");
	}

	@GetMapping(path = "/browser/guide.html", produces = HTML)
	String guide() {
		return guideIn("guide.html").render(address());
	}

	@GetMapping(path = "/browser/guide.en.html", produces = HTML)
	String englishGuide() {
		return guideIn("guide.en.html").render(address());
	}

	@GetMapping(path = "/browser/taikei-scripts.zip", produces = ZIP)
	byte[] scripts() {
		return SavedScripts.zip(guideIn("guide.html"));
	}

	@GetMapping(path = "/browser/taikei-scripts.en.zip", produces = ZIP)
	byte[] englishScripts() {
		return SavedScripts.zip(guideIn("guide.en.html"));
	}

	private static BrowserGuide guideIn(String file) {
		return new BrowserGuide(read("browser/" + file), BrowserFiles::read);
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
