package io.taikei.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How two elements are connected (二つの要素をつなぐ経路).
 *
 * @param element where the ways begin
 * @param other where they end
 * @param ways the ways, the shortest first; of each its hops
 * @param note says why where there is none; else null
 */
public record WaysBetween(NamedElement element, NamedElement other, List<List<Hop>> ways, @Nullable Bilingual note) {

	public WaysBetween {
		ways = ways.stream().map(List::copyOf).toList();
	}

}
