package io.taikei.graph.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The kinds of nodes and relationships of the graph, as {@code graph-schema.yaml} has
 * them.
 *
 * @param width the width of the picture
 * @param height its height
 * @param nodes the nodes; some stand twice, to show what joins two of the same kind
 * @param relationships what joins them
 */
public record GraphSchema(int width, int height, List<NodeKind> nodes, List<RelationshipKind> relationships) {

	private static final GraphSchema LOADED = read();

	public GraphSchema {
		nodes = List.copyOf(nodes);
		relationships = List.copyOf(relationships);
	}

	/** The schema of the graph. */
	public static GraphSchema get() {
		return LOADED;
	}

	/** A node of the picture by its id. */
	public NodeKind node(String id) {
		return this.nodes.stream()
			.filter((node) -> node.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No node " + id));
	}

	private static GraphSchema read() {
		try (InputStream file = GraphSchema.class.getResourceAsStream("graph-schema.yaml")) {
			return YAMLMapper.builder()
				.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
				.build()
				.readValue(Objects.requireNonNull(file, "graph-schema.yaml is missing"), GraphSchema.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A kind of node.
	 *
	 * @param id its name in this file
	 * @param label its label in the graph
	 * @param of the id of the node whose label it has too; null where there is none
	 * @param at its left upper corner
	 * @param size its width and height
	 * @param keeping whether it only serves the application's own bookkeeping
	 * @param ja what it is, in Japanese
	 * @param en the same in English
	 * @param properties its main properties
	 * @param marks labels that it has for a while
	 */
	public record NodeKind(String id, String label, @Nullable String of, List<Integer> at, List<Integer> size,
			boolean keeping, String ja, String en, List<String> properties, List<String> marks) {

		public NodeKind {
			at = List.copyOf(at);
			size = List.copyOf(size);
			properties = listed(properties);
			marks = listed(marks);
		}

		/** What it is, for people. */
		public Bilingual name() {
			return new Bilingual(this.ja, this.en);
		}

	}

	/**
	 * A kind of relationship.
	 *
	 * @param type its type in the graph
	 * @param from the id of the node that it starts from
	 * @param to the id of the node that it leads to
	 * @param basis whether a document states it, it is inferred or decided; null where
	 * that does not matter
	 * @param via the corners of its line
	 * @param loop on which side a node's line to itself stands; null for other lines
	 * @param label where on its way its name stands, 0 to 1; null for the middle
	 * @param ja what it says, in Japanese
	 * @param en the same in English
	 * @param properties its main properties
	 */
	public record RelationshipKind(String type, String from, String to, @Nullable String basis, List<List<Integer>> via,
			@Nullable String loop, @Nullable Double label, String ja, String en, List<String> properties) {

		public RelationshipKind {
			via = listed(via);
			properties = listed(properties);
		}

		/** What it says, for people. */
		public Bilingual name() {
			return new Bilingual(this.ja, this.en);
		}

	}

	private static <T> List<T> listed(@Nullable List<T> values) {
		return (values != null) ? List.copyOf(values) : List.of();
	}

}
