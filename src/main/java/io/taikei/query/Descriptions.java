package io.taikei.query;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.model.Placement;
import io.taikei.query.path.ElementRef;
import io.taikei.query.path.Link;
import io.taikei.query.path.Link.Candidate;
import io.taikei.query.path.Place;
import io.taikei.query.path.UpwardPath;
import io.taikei.query.people.NamedPeople;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/**
 * All that an answer shows of its elements and links: their own properties, the texts
 * below the elements and the names of the links' alternatives.
 */
public final class Descriptions {

	private final Map<String, TextsOfElement> texts;

	private final Map<String, ElementRef> names;

	Descriptions(Map<String, TextsOfElement> texts, Map<String, ElementRef> names) {
		this.texts = Map.copyOf(texts);
		this.names = Map.copyOf(names);
	}

	public Element element(Node node) {
		return Element.of(node, this.texts.getOrDefault(Nodes.id(node), TextsOfElement.NONE));
	}

	public Link link(Relationship link) {
		Placement.Candidate inferred = Nodes.inferred(link);
		return new Link(PropertyValues.provenance(link, "status"), NamedPeople.decider(link, "decidedBy"),
				link.get("confidence").asDouble(), Nodes.alternatives(link).stream().map(this::candidate).toList(),
				(inferred != null) ? candidate(inferred) : null);
	}

	public Place place(UpwardPath way) {
		return new Place(way.steps(), placement(way));
	}

	public @Nullable Link placement(UpwardPath way) {
		Optional<Relationship> own = way.ownLink();
		return own.isPresent() ? link(own.get()) : null;
	}

	private Candidate candidate(Placement.Candidate candidate) {
		String id = candidate.parent().value();
		return new Candidate(Objects.requireNonNull(this.names.get(id), id), candidate.confidence());
	}

	/** The elements that a link's alternatives and inference name. */
	static Stream<String> namedBy(Relationship link) {
		return Stream.concat(Nodes.alternatives(link).stream(), Stream.ofNullable(Nodes.inferred(link)))
			.map((candidate) -> candidate.parent().value());
	}

}
