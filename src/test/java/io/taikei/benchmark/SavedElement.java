package io.taikei.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.CompositeProperty;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/**
 * An element of a plan as an entity of Spring Data Neo4j, with as many nodes, links and
 * properties as our loader writes for it, but for the label of its role, as entities with
 * such labels are saved one by one. Its labels are not ours, so that both stand in one
 * database.
 */
@Node
class SavedElement {

	@Id
	final String id;

	@CompositeProperty
	final Map<String, Object> properties;

	@Relationship("PART_OF")
	List<Placed> placements = new ArrayList<>();

	@Relationship("ROOT_OF")
	List<SavedPart> plan = new ArrayList<>();

	@Relationship("STATES")
	List<SavedPart> statements = new ArrayList<>();

	@Relationship("MEASURED_BY")
	List<SavedPart> indicators = new ArrayList<>();

	@Relationship("ADDRESSES")
	List<Addressed> themes = new ArrayList<>();

	SavedElement(String id, Map<String, Object> properties) {
		this.id = id;
		this.properties = properties;
	}

	/** That an element is part of another. */
	@RelationshipProperties
	static class Placed {

		@RelationshipId
		@Nullable String id;

		@CompositeProperty
		final Map<String, Object> properties;

		@TargetNode
		final SavedElement parent;

		Placed(Map<String, Object> properties, SavedElement parent) {
			this.properties = properties;
			this.parent = parent;
		}

	}

	/** That an element is about a theme. */
	@RelationshipProperties
	static class Addressed {

		@RelationshipId
		@Nullable String id;

		@CompositeProperty
		final Map<String, Object> properties;

		@TargetNode
		final SavedTheme theme;

		Addressed(Map<String, Object> properties, SavedTheme theme) {
			this.properties = properties;
			this.theme = theme;
		}

	}

	/** A theme. */
	@Node
	static class SavedTheme {

		@Id
		final String id;

		SavedTheme(String id) {
			this.id = id;
		}

	}

	/** A plan, file, statement or indicator. */
	@Node
	static class SavedPart {

		@Id
		final String id;

		@CompositeProperty
		final Map<String, Object> properties;

		SavedPart(String id, Map<String, Object> properties) {
			this.id = id;
			this.properties = properties;
		}

	}

}
