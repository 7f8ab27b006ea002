package io.taikei.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class PictureColoursTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			THEME,           node.Theme
			PART_OF,         relationship.PART_OF
			OVERLAPS,        relationship.OVERLAPS
			CURATED_OVERLAP, relationship.CURATED_OVERLAP
			ADDRESSES,       relationship.ADDRESSES
			""")
	void areThoseOfNeo4jBrowser(String variable, String selector) throws IOException {
		assertThat(colour("static/picture.css", "--%s: (#\\w{6});".formatted(variable)))
			.isEqualTo(colour("cypher/browser/taikei.grass", "%s \\{[^}]*?\\scolor: (#\\w{6});".formatted(selector)));
	}

	private static String colour(String file, String pattern) throws IOException {
		Matcher matcher = Pattern.compile(pattern)
			.matcher(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
		assertThat(matcher.find()).as(pattern).isTrue();
		return matcher.group(1);
	}

}
