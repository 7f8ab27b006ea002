package io.taikei.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Decider;
import io.taikei.model.Provenance;
import io.taikei.query.path.Link;

/**
 * Who decided on places by reading a document, and on how many.
 *
 * @param standing what that makes the places: read by a language model or reviewed
 * @param decider who decided
 * @param places the number of places
 */
public record ReadingCount(Provenance standing, Decider decider, long places) {

	/** The decided ones among the places, by who decided, in the order of standings. */
	public static List<ReadingCount> of(Stream<Link> places) {
		return places.filter((place) -> place.status().isDecided())
			.flatMap((place) -> Stream.ofNullable(place.decidedBy()))
			.collect(Collectors.groupingBy((decider) -> decider, Collectors.counting()))
			.entrySet()
			.stream()
			.map((count) -> new ReadingCount(Provenance.decidedBy(count.getKey()), count.getKey(), count.getValue()))
			.sorted(Comparator.comparing(ReadingCount::standing).thenComparing((count) -> count.decider().name()))
			.toList();
	}

}
