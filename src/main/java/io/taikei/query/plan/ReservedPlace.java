package io.taikei.query.plan;

import java.util.List;

import io.taikei.query.Element;
import io.taikei.query.path.PathStep;

/**
 * An element that the document reserves a place for but does not name yet.
 *
 * @param element the placeholder, with the document's note
 * @param path the elements above it, from the top down to its parent
 */
public record ReservedPlace(Element element, List<PathStep> path) {

	public ReservedPlace {
		path = List.copyOf(path);
	}

}
