package io.taikei.query;

import java.util.List;

import io.taikei.query.Crosswalk.Located;
import org.jspecify.annotations.Nullable;

/**
 * What lines of a source are about.
 *
 * @param here the elements whose title, code, statements, footnotes or indicators stand
 * there, at most twenty
 * @param before the element whose title stands next before these lines
 * @param after the element whose title stands next after them
 */
public record ElementsAtLines(List<Located> here, @Nullable Located before, @Nullable Located after) {

	public ElementsAtLines {
		here = List.copyOf(here);
	}

}
