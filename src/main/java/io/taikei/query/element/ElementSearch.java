package io.taikei.query.element;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.PropertyValues;
import io.taikei.graph.Roles;
import io.taikei.query.EmptyAnswerTexts;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.element.SearchPage.Hit;
import io.taikei.query.search.Reasons;
import io.taikei.query.search.Sought;
import io.taikei.query.search.WordSearch;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Component;

/** Finds elements by the words and themes that the loader stored with them. */
@Component
class ElementSearch {

	private final Graph graph;

	private final WordSearch words;

	ElementSearch(Graph graph, WordSearch words) {
		this.graph = graph;
		this.words = words;
	}

	SearchPage find(SearchRequest request) {
		Sought sought = this.words.sought(request.text());
		Sought.Answer<List<Match>> answer = sought.find((query) -> matches(request, query),
				(matches) -> matches.getFirst().total() == 0);
		long total = answer.found().getFirst().total();
		List<Hit> hits = hits(sought, answer.found().stream().filter((match) -> match.elementId() != null).toList());
		return new SearchPage(request.text(), sought.terms(), sought.themes(), answer.match(), request.page(),
				request.size(), total, hits,
				sought.explanation(answer.match(), total == 0, EmptyAnswerTexts::nothingFound));
	}

	private List<Match> matches(SearchRequest request, String query) {
		return this.graph.rows(QueryFile.SEARCH_ELEMENTS, parameters(request, query), Match.class, Match::of);
	}

	private static Map<String, Object> parameters(SearchRequest request, String query) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("terms", query);
		parameters.put("role", (request.kind() != null) ? Roles.label(request.kind()) : null);
		parameters.put("municipalities", request.region().municipalities());
		parameters.put("onlyPlanId", (request.plan() != null) ? request.plan().value() : null);
		parameters.put("skip", (long) request.page() * request.size());
		parameters.put("size", request.size());
		return parameters;
	}

	private List<Hit> hits(Sought sought, List<Match> matches) {
		LocatedElements located = this.graph.located(matches.stream().map(Match::id).toList());
		return matches.stream()
			.filter((match) -> located.contains(match.id()))
			.map((match) -> hit(match, located, sought.reasons(located, match.id())))
			.toList();
	}

	private static Hit hit(Match match, LocatedElements located, Reasons why) {
		String id = match.id();
		return new Hit(located.element(id), located.plan(id), located.path(id), match.score(), why.reasons(),
				why.missing());
	}

	/** A row of search-elements.cypher: of a page without any, the total alone. */
	private record Match(@Nullable String elementId, double score, long total) {

		static Match of(TypeSystem types, Record row) {
			return new Match(PropertyValues.text(row, "elementId"), row.get("score").asDouble(0),
					row.get("total").asLong());
		}

		String id() {
			return Objects.requireNonNull(this.elementId);
		}

	}

}
