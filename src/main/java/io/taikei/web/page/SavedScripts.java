package io.taikei.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.taikei.web.page.BrowserGuide.Script;

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
			List<Script> scripts = guide.scripts();
			for (int i = 0; i < scripts.size(); i++) {
				add(zip, i + 1, scripts.get(i));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Numbers the names, as the Browser sorts by them. */
	private static void add(ZipOutputStream zip, int number, Script script) throws IOException {
		String name = script.file().substring(script.file().lastIndexOf('/') + 1);
		zip.putNextEntry(new ZipEntry("%s%02d-%s".formatted(FOLDER, number, name)));
		zip.write("// %02d %s\n%s".formatted(number, script.title(), script.text()).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
