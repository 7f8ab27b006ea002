package io.taikei.query.plan;

import java.util.List;

import io.taikei.query.Element;
import io.taikei.query.path.Link;
import io.taikei.query.path.PathStep;

/**
 * An element whose place no person has confirmed, with the other places it might have.
 *
 * @param element the element
 * @param path the elements above it, from the top down to the parent
 * @param placement how the place is known: inferred with its confidence and the
 * alternatives, or by whom it was read, with what the inference alone concluded
 */
public record InferredPlacement(Element element, List<PathStep> path, Link placement) {

	public InferredPlacement {
		path = List.copyOf(path);
	}

}
