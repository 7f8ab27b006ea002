package io.taikei.web.page.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.taikei.web.page.browser.BrowserGuide.Script;

/**
 * A guide's queries as Neo4j Browser imports them when the file is dropped on it: a zip
 * with a folder of .cypher files, of which each is called by the comment in its first
 * line.
 */
final class SavedScripts {

	private static final String FOLDER = "Taikei/";

	private SavedScripts() {
	}

	static byte[] zip(BrowserGuide guide) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			int number = 1;
			for (Script script : guide.scripts()) {
				add(zip, number++, script);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void add(ZipOutputStream zip, int number, Script script) throws IOException {
		zip.putNextEntry(new ZipEntry("%s%02d-%s.cypher".formatted(FOLDER, number, script.name())));
		zip.write("// %s\n%s".formatted(script.title(), script.text()).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
