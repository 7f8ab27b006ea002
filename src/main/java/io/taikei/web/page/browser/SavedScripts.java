package io.taikei.web.page.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.taikei.web.page.browser.BrowserGuide.Script;

/**
 * A guide's queries as Neo4j's tools import them. Neo4j Browser 5 takes a zip that is
 * dropped on it, with a folder of .cypher files, of which each is called by the comment
 * in its first line. The Query tool, which the later Browser is made of, takes the same,
 * where it calls each by its file's name and needs the folder's own entry, and a table in
 * CSV, in which a folder is a row as well.
 */
final class SavedScripts {

	private static final String FOLDER = "Taikei/";

	private static final String COLUMNS = "name,description,query,id,parentId,isFolder";

	/** The row of the folder that holds all queries; its id is 0. */
	private static final String FOLDER_ROW = "\"Taikei\",\"\",\"\",0,,true";

	private SavedScripts() {
	}

	static byte[] zip(BrowserGuide guide) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			zip.putNextEntry(new ZipEntry(FOLDER));
			zip.closeEntry();
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

	static String csv(BrowserGuide guide) {
		var table = new StringBuilder(COLUMNS + "\r\n" + FOLDER_ROW + "\r\n");
		int id = 1;
		for (Script script : guide.scripts()) {
			table.append("%s,\"\",%s,%d,0,false\r\n".formatted(quoted(script.title()), quoted(script.text()), id++));
		}
		return table.toString();
	}

	private static String quoted(String text) {
		return '"' + text.replace("\"", "\"\"") + '"';
	}

	private static void add(ZipOutputStream zip, int number, Script script) throws IOException {
		zip.putNextEntry(new ZipEntry("%s%02d-%s.cypher".formatted(FOLDER, number, script.name())));
		zip.write("// %s\n%s".formatted(script.title(), script.text()).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
