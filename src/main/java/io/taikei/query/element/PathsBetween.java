package io.taikei.query.element;

import java.util.List;

import io.taikei.query.TierScope;
import io.taikei.query.path.ElementRef;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * How two elements are connected (二つの要素をつなぐ経路).
 *
 * @param element where the ways begin
 * @param other where they end
 * @param tier the least direct of what they lead over
 * @param ways the ways, the shortest first; of each its hops
 * @param explanation says why where there is none; else null
 */
public record PathsBetween(ElementRef element, ElementRef other, TierScope tier, List<List<PathSegment>> ways,
		@Nullable Bilingual explanation) {

	public PathsBetween {
		ways = ways.stream().map(List::copyOf).toList();
	}

}
