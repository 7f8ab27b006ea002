package io.taikei.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * One Cypher statement and what the header of its file says about it.
 *
 * @param path the path of the file below cypher/
 * @param title the header's first line
 * @param parameters the parameters' names and Cypher types, in the header's order
 * @param columns the columns that it returns, in order
 * @param text the whole file; to the database its header is a comment
 */
public record CypherStatement(String path, String title, SequencedMap<String, String> parameters, List<String> columns,
		String text) {

	public CypherStatement {
		parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
		columns = List.copyOf(columns);
	}

	/** Reads the file of a constant: {@code PLAN_OUTLINE} is plan-outline.cypher. */
	static CypherStatement of(String folder, Enum<?> constant) {
		return read(folder + "/" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher");
	}

	static CypherStatement read(String path) {
		try (InputStream file = CypherStatement.class.getResourceAsStream("/cypher/" + path)) {
			if (file == null) {
				throw new CypherFileException(path, 0, "is not on the class path");
			}
			return CypherHeader.parse(path, new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new CypherFileException(path, 0, "can't be read: " + ex.getMessage());
		}
	}

}
