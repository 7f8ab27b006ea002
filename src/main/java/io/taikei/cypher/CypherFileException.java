package io.taikei.cypher;

/** A file of cypher/ is missing or its header can't be understood. */
public final class CypherFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Names the file and what is wrong with it.
	 * @param path the path of the file below cypher/
	 * @param line the line, from 1; 0 where the whole file is meant
	 * @param problem continues a sentence that begins with the file
	 */
	CypherFileException(String path, int line, String problem) {
		super("cypher/" + path + ((line > 0) ? ":" + line : "") + " " + problem);
	}

}
