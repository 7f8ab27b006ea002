package io.taikei.web.page.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.graph.MunicipalityNode;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.Region;
import org.jspecify.annotations.Nullable;

/**
 * Whose plans a visitor asks about.
 *
 * @param region the same as queries take it
 * @param towns the municipalities that were named
 * @param near the nearest ones, where they are asked for
 * @param prefecture the prefecture that was named; null where none was
 * @param unknown what was named and is not loaded
 */
record Scope(Region region, List<MunicipalityNode> towns, List<MunicipalityNode> near, @Nullable String prefecture,
		List<String> unknown) {

	/** Whether a municipality was named. */
	public boolean names(MunicipalityNode town) {
		return this.towns.contains(town);
	}

	/** The same with the kind of elements that is asked for; null for all. */
	String about(@Nullable Kind kind) {
		return about() + ((kind != null) ? "　" + kind.japanese() : "");
	}

	/** The same in Japanese, for the head of a file. */
	String about() {
		String names = Stream.of(this.towns, this.near)
			.flatMap(List::stream)
			.map(MunicipalityNode::name)
			.collect(Collectors.joining("、"));
		return this.region.isEverywhere() ? "すべての自治体の現行の計画"
				: Stream.of(this.prefecture, names)
					.flatMap(Stream::ofNullable)
					.filter((part) -> !part.isEmpty())
					.collect(Collectors.joining("　"));
	}

}
