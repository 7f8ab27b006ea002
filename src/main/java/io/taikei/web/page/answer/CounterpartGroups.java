package io.taikei.web.page.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.model.ElementId;
import io.taikei.query.Paging;
import io.taikei.query.element.Elements;
import io.taikei.query.goal.CounterpartRequest;
import io.taikei.query.goal.GoalInitiatives.Counterpart;
import io.taikei.query.path.PathStep;
import io.taikei.query.source.SourceExcerpt;
import io.taikei.query.source.SourceExcerpt.Citation;
import io.taikei.query.source.SourceTexts;

import org.springframework.stereotype.Component;

/** Lays out counterparts plan by plan, with the lines of the sources that they cite. */
@Component
class CounterpartGroups {

	/** How many counterparts a page holds, so that it stays light. */
	private static final int OF_A_PAGE = 40;

	/** How many are told of that are merely related. */
	private static final int OF_RELATED = 50;

	private final Elements elements;

	private final SourceTexts texts;

	CounterpartGroups(Elements elements, SourceTexts texts) {
		this.elements = elements;
		this.texts = texts;
	}

	static CounterpartRequest request(int page) {
		return CounterpartRequest.page(new Paging(page, OF_A_PAGE));
	}

	/** What is merely related is told of in short. */
	static CounterpartRequest related() {
		return CounterpartRequest.first(OF_RELATED);
	}

	/** The counterparts of an element of a plan; the plan with the best one first. */
	List<CounterpartGroup> of(String planId, List<Counterpart> counterparts) {
		Map<Citation, SourceExcerpt> excerpts = this.texts.excerpts(
				counterparts.stream().flatMap((counterpart) -> EvidenceSide.citedBy(planId, counterpart)).toList());
		Map<String, List<PathStep>> paths = this.elements
			.pathsTo(counterparts.stream().map((counterpart) -> new ElementId(counterpart.element().id())).toList());
		return counterparts.stream()
			.collect(Collectors.groupingBy(Counterpart::plan, LinkedHashMap::new,
					Collectors.mapping(
							(counterpart) -> ShownCounterpart.of(planId, counterpart,
									paths.getOrDefault(counterpart.element().id(), List.of()), excerpts),
							Collectors.toList())))
			.entrySet()
			.stream()
			.map((group) -> CounterpartGroup.of(group.getKey(), group.getValue()))
			.sorted(Comparator.comparingDouble(CounterpartGroup::rank).reversed())
			.toList();
	}

}
