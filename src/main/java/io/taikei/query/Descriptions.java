package io.taikei.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.query.Link.Candidate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/**
 * All that an answer shows of its elements and links: their own properties, the texts
 * below the elements and the names of the links' alternatives.
 */
public final class Descriptions {

	private final Map<String, TextsOfElement> texts;

	private final Map<String, NameOfElement> names;

	Descriptions(Map<String, TextsOfElement> texts, Map<String, NameOfElement> names) {
		this.texts = Map.copyOf(texts);
		this.names = Map.copyOf(names);
	}

	public Element element(Node node) {
		return Nodes.element(node, this.texts.getOrDefault(Nodes.id(node), TextsOfElement.NONE));
	}

	public Link link(Relationship link) {
		String inferredParent = Nodes.text(link, "inferredParent");
		return new Link(Nodes.standing(link, "status"), Nodes.decider(link, "decidedBy"),
				link.get("confidence").asDouble(), alternatives(link),
				(inferredParent != null) ? candidate(inferredParent, link.get("inferredConfidence").asDouble()) : null);
	}

	public Place place(UpwardPath way) {
		return new Place(way.steps(), placement(way));
	}

	public @Nullable Link placement(UpwardPath way) {
		Optional<Relationship> own = way.ownLink();
		return own.isPresent() ? link(own.get()) : null;
	}

	private List<Candidate> alternatives(Relationship link) {
		List<String> ids = alternativeIds(link);
		List<Double> confidences = link.get("alternativeConfidences").asList((value) -> value.asDouble());
		return IntStream.range(0, ids.size()).mapToObj((i) -> candidate(ids.get(i), confidences.get(i))).toList();
	}

	private Candidate candidate(String id, double confidence) {
		NameOfElement name = Objects.requireNonNull(this.names.get(id), id);
		return new Candidate(id, name.code(), name.title(), confidence);
	}

	/** The elements that a link's alternatives and inference name. */
	static Collection<String> namedBy(Relationship link) {
		String inferredParent = Nodes.text(link, "inferredParent");
		return Stream.concat(alternativeIds(link).stream(), Optional.ofNullable(inferredParent).stream()).toList();
	}

	private static List<String> alternativeIds(Relationship link) {
		return link.get("alternatives").asList((value) -> value.asString());
	}

}
