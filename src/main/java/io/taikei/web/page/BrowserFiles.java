package io.taikei.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * The style and the guide that Neo4j Browser fetches when it connects. The Browser is
 * served by the database, so these two answer to another origin. The guide names the
 * queries it shows, and their very files are put in here.
 */
@RestController
@CrossOrigin(originPatterns = { "http://localhost:[*]", "http://127.0.0.1:[*]" })
class BrowserFiles {

	private static final Pattern QUERY = Pattern.compile("\\{\\{(?<file>[a-z0-9/-]+\\.cypher)}}");

	@GetMapping(path = "/browser/taikei.grass", produces = "text/plain;charset=UTF-8")
	String style() {
		return read("browser/taikei.grass");
	}

	@GetMapping(path = "/browser/guide.html", produces = "text/html;charset=UTF-8")
	String guide() {
		return QUERY.matcher(read("browser/guide.html")).replaceAll(BrowserFiles::query);
	}

	private static String query(MatchResult mark) {
		String query = HtmlUtils.htmlEscape(read(mark.group("file")).strip(), StandardCharsets.UTF_8.name());
		return Matcher.quoteReplacement(query);
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
