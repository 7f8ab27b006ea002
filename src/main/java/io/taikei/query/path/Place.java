package io.taikei.query.path;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One place that an element has in its plan's tree.
 *
 * @param path the elements above it, from the top down to its parent; empty where it
 * hangs from the plan itself
 * @param placement how the last link is known; null where it hangs from the plan itself
 */
public record Place(List<PathStep> path, @Nullable Link placement) {

	public Place {
		path = List.copyOf(path);
	}

}
