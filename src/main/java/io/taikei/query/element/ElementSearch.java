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
import io.taikei.query.SearchWords;
import io.taikei.query.element.SearchPage.Hit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Component;

/** Finds elements by the words that the loader stored with them. */
@Component
class ElementSearch {

	private final Graph graph;

	ElementSearch(Graph graph) {
		this.graph = graph;
	}

	SearchPage find(SearchRequest request) {
		SearchWords words = SearchWords.of(request.text());
		if (words.isEmpty()) {
			return page(request, words, 0, List.of());
		}
		List<Match> matches = this.graph.rows(QueryFile.SEARCH_ELEMENTS, parameters(request, words), Match.class,
				Match::of);
		return page(request, words, matches.getFirst().total(),
				hits(matches.stream().filter((match) -> match.elementId() != null).toList()));
	}

	private static Map<String, Object> parameters(SearchRequest request, SearchWords words) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("terms", words.asLuceneQuery());
		parameters.put("role", (request.kind() != null) ? Roles.label(request.kind()) : null);
		parameters.put("municipalities", request.region().municipalities());
		parameters.put("onlyPlanId", (request.plan() != null) ? request.plan().value() : null);
		parameters.put("skip", (long) request.page() * request.size());
		parameters.put("size", request.size());
		return parameters;
	}

	private List<Hit> hits(List<Match> matches) {
		LocatedElements located = this.graph.located(matches.stream().map(Match::id).toList());
		return matches.stream()
			.filter((match) -> located.contains(match.id()))
			.map((match) -> hit(match, located))
			.toList();
	}

	private static Hit hit(Match match, LocatedElements located) {
		String id = match.id();
		return new Hit(located.element(id), located.plan(id), located.path(id), match.score());
	}

	private static SearchPage page(SearchRequest request, SearchWords words, long total, List<Hit> hits) {
		return new SearchPage(request.text(), words.terms(), request.page(), request.size(), total, hits,
				(total == 0) ? EmptyAnswerTexts.nothingFound(words) : null);
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
