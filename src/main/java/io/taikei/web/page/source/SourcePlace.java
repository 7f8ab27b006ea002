package io.taikei.web.page.source;

import java.util.List;

import io.taikei.query.Element;
import io.taikei.query.LocatedElement;
import io.taikei.query.source.ElementsAtLines;
import org.jspecify.annotations.Nullable;

/**
 * What the highlighted lines of a source are about.
 *
 * @param here the elements that stand there
 * @param before the element that stands next before them
 * @param after the element that stands next after them
 */
record SourcePlace(List<Element> here, @Nullable Element before, @Nullable Element after) {

	static SourcePlace of(ElementsAtLines elements) {
		return new SourcePlace(elements.here().stream().map(LocatedElement::element).toList(),
				element(elements.before()), element(elements.after()));
	}

	private static @Nullable Element element(@Nullable LocatedElement located) {
		return (located != null) ? located.element() : null;
	}

}
