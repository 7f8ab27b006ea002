package io.taikei.web.page.source;

import java.util.List;

import io.taikei.query.Element;
import io.taikei.query.LocatedElement;
import io.taikei.query.source.ElementsAtLines;
import io.taikei.web.page.ElementAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the highlighted lines of a source are about.
 *
 * @param here the elements that stand there
 * @param before the element that stands next before them
 * @param after the element that stands next after them
 */
record SourcePlace(List<Entry> here, @Nullable Element before, @Nullable Element after) {

	static SourcePlace of(ElementsAtLines elements) {
		return new SourcePlace(elements.here().stream().map(Entry::of).toList(), element(elements.before()),
				element(elements.after()));
	}

	private static @Nullable Element element(@Nullable LocatedElement located) {
		return (located != null) ? located.element() : null;
	}

	/**
	 * An element with the address of its page.
	 *
	 * @param element the element
	 * @param address where its page is
	 */
	record Entry(Element element, String address) {

		static Entry of(LocatedElement located) {
			Element element = located.element();
			return new Entry(element, ElementAddress.of(element.id()));
		}

	}

}
