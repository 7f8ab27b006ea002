package io.taikei.query.peers;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.ThemeRef;
import org.jspecify.annotations.Nullable;

/**
 * A theme, and how many of the other plans address it.
 *
 * @param theme the theme
 * @param broader the theme above it; null at the top
 * @param plans how many of the other plans address it
 * @param of how many there are
 * @param examples elements that are most about it, of the plans that have most of it
 */
public record PeerTheme(@JsonUnwrapped ThemeRef theme, @Nullable ThemeRef broader, int plans, int of,
		List<PeerExample> examples) {

	public PeerTheme {
		examples = List.copyOf(examples);
	}

}
