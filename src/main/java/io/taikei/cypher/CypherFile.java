package io.taikei.cypher;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file of cypher/ as a constant. Its text is read from the class path when its enum is
 * first used.
 */
public sealed interface CypherFile permits LoadFile, QueryFile, CheckFile, BrowserFile {

	/** The statement as the file holds it, and what its header says. */
	CypherStatement statement();

	/** The text to send to the database. */
	default String text() {
		return statement().text();
	}

	/**
	 * The path of the file below cypher/, such as {@code query/plan/plan-outline.cypher}.
	 */
	default String path() {
		return statement().path();
	}

	/**
	 * Every file that code is bound to.
	 * @throws CypherFileException where one is missing or its header can't be understood
	 */
	static List<CypherFile> all() {
		return Stream.<CypherFile[]>of(LoadFile.values(), QueryFile.values(), CheckFile.values(), BrowserFile.values())
			.flatMap(Stream::of)
			.toList();
	}

}
