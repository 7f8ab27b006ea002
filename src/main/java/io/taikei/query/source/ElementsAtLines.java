package io.taikei.query.source;

import java.util.List;

import io.taikei.query.LocatedElement;
import org.jspecify.annotations.Nullable;

/**
 * What lines of a source are about.
 *
 * @param here the elements whose title, code, statements, footnotes or indicators stand
 * there, at most twenty
 * @param before the element whose title stands next before these lines
 * @param after the element whose title stands next after them
 */
public record ElementsAtLines(List<LocatedElement> here, @Nullable LocatedElement before,
		@Nullable LocatedElement after) {

	public ElementsAtLines {
		here = List.copyOf(here);
	}

}
