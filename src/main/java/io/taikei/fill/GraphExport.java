package io.taikei.fill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

import io.taikei.cypher.LoadFile;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/** Writes the graph as it is, and as the comparison of its elements makes it. */
final class GraphExport {

	private static final String ELEMENT = "PlanElement";

	private static final String WAITING = "Uncompared";

	private static final String UNCOUNTED = "Uncounted";

	private final Session session;

	private final ImportFolder folder;

	private final FoundOverlaps found;

	GraphExport(Session session, ImportFolder folder, FoundOverlaps found) {
		this.session = session;
		this.folder = folder;
		this.found = found;
	}

	/**
	 * Writes all nodes, then all relationships, which the driver hands over as they are
	 * read, so that memory does not grow with their number.
	 */
	void write(LongConsumer written) throws IOException {
		long done = 0;
		Result nodes = this.session.run(LoadFile.EXPORTED_NODES.text());
		while (nodes.hasNext()) {
			write(nodes.next().get("node").asNode());
			written.accept(++done);
		}
		Result links = this.session.run(LoadFile.EXPORTED_LINKS.text());
		while (links.hasNext()) {
			write(links.next().get("link").asRelationship());
			written.accept(++done);
		}
	}

	private void write(Node node) throws IOException {
		List<String> labels = new ArrayList<>();
		node.labels().forEach(labels::add);
		Map<String, Object> properties = new HashMap<>(node.asMap());
		if (labels.contains(ELEMENT)) {
			String id = node.get("id").asString();
			if (this.found.isCompared(id)) {
				labels.remove(WAITING);
				properties.remove("leastBest");
				properties.putAll(this.found.properties(id));
			}
			else if (this.found.hasDirectOrRelated(id) && !labels.contains(UNCOUNTED)) {
				labels.add(UNCOUNTED);
			}
		}
		ImportTable table = this.folder.nodes(labels);
		table.write(node.elementId(), table.properties(properties));
	}

	private void write(Relationship link) throws IOException {
		ImportTable table = this.folder.links(link.type());
		table.write(link.startNodeElementId() + "," + link.endNodeElementId(), table.properties(link.asMap()));
	}

}
