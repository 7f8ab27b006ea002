package io.taikei.query;

import java.util.List;

/**
 * An element whose place was inferred, with the other places it might have.
 *
 * @param element the element
 * @param path the elements above it, from the top down to the inferred parent
 * @param placement the inference, its confidence and the alternatives
 */
public record UnsettledLink(Element element, List<PathStep> path, Link placement) {

	public UnsettledLink {
		path = List.copyOf(path);
	}

}
