package io.taikei.query;

import java.util.Optional;

import io.taikei.model.ElementId;
import org.springframework.stereotype.Service;

/** Single elements with what stands above and below them, and the search for them. */
@Service
public class Elements {

	/** The element, or empty where no such element is loaded. */
	public Optional<ElementInPlan> withId(ElementId id) {
		throw new UnsupportedOperationException(id.value());
	}

	/** The elements that hold every word of the request's text, the best first. */
	public SearchPage matching(SearchRequest request) {
		throw new UnsupportedOperationException(request.text());
	}

}
