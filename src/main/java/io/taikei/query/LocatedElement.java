package io.taikei.query;

import java.util.List;

import io.taikei.query.path.PathStep;

/**
 * An element with its place.
 *
 * @param element the element
 * @param path the elements above it, from the top down to its parent
 */
public record LocatedElement(Element element, List<PathStep> path) {

	public LocatedElement {
		path = List.copyOf(path);
	}

}
