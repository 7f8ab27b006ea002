package io.taikei.query.element;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.query.AnswerText;
import io.taikei.query.Graph;
import io.taikei.query.PlanSummary.Town;
import io.taikei.query.element.Suggestion.Kind;
import io.taikei.text.Bilingual;
import io.taikei.text.JapaneseText;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a question can be about while it is still being typed. The words need not be whole
 * ones, nor spelled alike: 子, 子ど and こども find 子ども.
 */
@Service
@Transactional(readOnly = true)
public class Suggestions {

	/** How many goals, policies, themes and municipalities each are suggested. */
	private static final int OF_A_KIND = 4;

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final Graph graph;

	Suggestions(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Goals, then policies, themes and municipalities, the best of each kind first; none
	 * for a blank text.
	 */
	public List<Suggestion> completing(String text) {
		return completing(text, OF_A_KIND);
	}

	private List<Suggestion> completing(String text, int size) {
		String key = JapaneseText.caselessKey(text);
		List<List<String>> words = SPACE.splitAsStream(key).map(JapaneseText::spellings).toList();
		return key.isEmpty() ? List.of()
				: this.graph
					.rows(QueryFile.SUGGESTIONS,
							Map.of("words", words.stream().map((forms) -> Map.of("forms", forms)).toList(), "terms",
									SuggestionTerms.of(words), "size", size),
							Suggestion.class, Suggestions::suggestion);
	}

	/** The municipalities whose name or code holds every word, the best first. */
	public List<Suggestion> municipalities(String text, int size) {
		return completing(text, size).stream().filter((suggestion) -> suggestion.kind() == Kind.MUNICIPALITY).toList();
	}

	/** The theme or municipality that has this very name, in Japanese or in English. */
	public Optional<Named> named(String text) {
		return this.graph
			.rows(QueryFile.NAMED, Map.of("name", JapaneseText.caselessKey(text)), Named.class, Suggestions::named)
			.stream()
			.findFirst();
	}

	private static Named named(TypeSystem types, Record row) {
		Node node = row.get("node").asNode();
		return new Named(kind(node), id(node));
	}

	private static String id(Node node) {
		return node.hasLabel("Municipality") ? node.get("code").asString() : Nodes.id(node);
	}

	private static Suggestion suggestion(TypeSystem types, Record row) {
		Node node = row.get("node").asNode();
		Value town = row.get("municipality");
		Value goal = row.get("goal");
		Kind kind = kind(node);
		return new Suggestion(kind, id(node), PropertyValues.text(node, "code"), label(kind, node),
				PropertyValues.text(node, "levelName"),
				town.isNull() ? null : new Town(town.get("code").asString(), town.get("name").asString()),
				goal.isNull() ? null : goal.get("id").asString(), row.get("elements").asLong());
	}

	private static Kind kind(Node node) {
		if (node.hasLabel("Theme")) {
			return Kind.THEME;
		}
		if (node.hasLabel("Municipality")) {
			return Kind.MUNICIPALITY;
		}
		return node.hasLabel("Goal") ? Kind.GOAL : Kind.POLICY;
	}

	private static Bilingual label(Kind kind, Node node) {
		return switch (kind) {
			case THEME -> AnswerText.label(node);
			case MUNICIPALITY -> Bilingual.sameInBoth(node.get("name").asString());
			case GOAL, POLICY -> Bilingual.sameInBoth(node.get("title").asString());
		};
	}

	/**
	 * Something with its name spelled out.
	 *
	 * @param kind what it is
	 * @param id its id; the code of a municipality
	 */
	public record Named(Kind kind, String id) {
	}

}
