package io.taikei.neo4j.server;

import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import static org.assertj.core.api.Assertions.assertThat;

/** A profile's condition can use none of the build's properties. */
class ServerAssemblyTests {

	@Test
	void isRepeatedForAnotherVersion() throws Exception {
		Document build = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("pom.xml").toFile());

		assertThat(text(build, "//profile[id='assemble-local-neo4j-server']//missing"))
			.endsWith("/assembled-" + text(build, "/project/properties/neo4j.version"));
	}

	private static String text(Document document, String path) throws Exception {
		return XPathFactory.newInstance().newXPath().evaluate(path, document);
	}

}
