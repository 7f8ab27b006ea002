package io.taikei.query.element;

import java.util.List;

import io.taikei.graph.DecisionNode;
import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.graph.Roles;
import io.taikei.model.Decider;
import io.taikei.model.MappingProvenance;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanElement;
import io.taikei.query.AnswerText;
import io.taikei.query.overlap.CuratedEdge;
import io.taikei.query.people.NamedPeople;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/**
 * One step of a way between two elements, and what it rests on.
 *
 * @param from where it begins
 * @param to where it leads
 * @param relation what joins both
 * @param basis what that rests on
 * @param tier whether both correspond or are merely related; null where one is part of
 * the other or about it
 * @param decidedBy who decided on it; null where nobody did, or where it was not kept
 * @param meaning the same in words
 * @param strength the confidence of a place in the tree, the weight of a theme or the
 * score of an overlap, 0 to 1; null where the pair was curated
 * @param terms the phrases of the text that show a theme; else none
 */
public record PathSegment(Stop from, Stop to, Relation relation, Basis basis, @Nullable Tier tier,
		@Nullable Decider decidedBy, Bilingual meaning, @Nullable Double strength, List<String> terms) {

	public PathSegment {
		terms = List.copyOf(terms);
	}

	static PathSegment of(Node from, Relationship link, Node to) {
		Relation relation = Relation.valueOf(link.type());
		Basis basis = basis(relation, link);
		Tier tier = tier(relation, link);
		Double strength = strength(relation, link);
		List<String> terms = (relation == Relation.ADDRESSES) ? link.get("terms").asList(Value::asString) : List.of();
		Decider decider = decider(relation, link);
		return new PathSegment(Stop.of(from), Stop.of(to), relation, basis, tier, decider,
				SegmentMeaning.of(relation, basis, tier, decider, strength, terms), strength, terms);
	}

	private static @Nullable Tier tier(Relation relation, Relationship link) {
		return switch (relation) {
			case PART_OF, ADDRESSES -> null;
			case OVERLAPS -> link.get("counterpart").isTrue() ? Tier.DIRECT : Tier.RELATED;
			case DECIDED_OVERLAP, CURATED_OVERLAP -> Tier.DIRECT;
		};
	}

	private static Basis basis(Relation relation, Relationship link) {
		return switch (relation) {
			case PART_OF -> Basis.valueOf(link.get("status").asString());
			case ADDRESSES -> Basis.INFERRED;
			case OVERLAPS -> Basis.SIMILAR;
			case DECIDED_OVERLAP -> Basis.REVIEWED;
			case CURATED_OVERLAP -> basis(CuratedEdge.provenance(link));
		};
	}

	private static Basis basis(MappingProvenance mapping) {
		if (mapping.byPerson()) {
			return Basis.REVIEWED;
		}
		return (mapping.decidedBy().kind() == Decider.Kind.LANGUAGE_MODEL) ? Basis.MODEL_READ : Basis.INFERRED;
	}

	private static @Nullable Decider decider(Relation relation, Relationship link) {
		return switch (relation) {
			case PART_OF -> NamedPeople.decider(link, "decidedBy");
			case OVERLAPS -> null;
			case DECIDED_OVERLAP -> NamedPeople.person(DecisionNode.reviewer(link).name());
			case CURATED_OVERLAP -> decider(CuratedEdge.provenance(link));
			case ADDRESSES -> null;
		};
	}

	private static Decider decider(MappingProvenance mapping) {
		return (mapping.review() != null && mapping.confirmed())
				? new Decider(Decider.Kind.PERSON, mapping.review().reviewer()) : mapping.decidedBy();
	}

	private static @Nullable Double strength(Relation relation, Relationship link) {
		return switch (relation) {
			case PART_OF -> link.get("confidence").asDouble();
			case ADDRESSES -> link.get("weight").asDouble();
			case OVERLAPS -> link.get("score").asDouble();
			case DECIDED_OVERLAP, CURATED_OVERLAP -> null;
		};
	}

	/**
	 * An element, theme or plan on a way.
	 *
	 * @param type which of these
	 * @param id its id
	 * @param label its title, or the theme's name; a title is the document's in both
	 * languages
	 * @param kind an element's role in the tree; null for themes and plans
	 * @param levelName the municipality's own name for an element's level; null for
	 * themes and plans
	 */
	public record Stop(Type type, String id, Bilingual label, PlanElement.@Nullable Kind kind,
			@Nullable String levelName) {

		static Stop of(Node node) {
			if (node.hasLabel("Theme")) {
				return new Stop(Type.THEME, Nodes.id(node), AnswerText.label(node), null, null);
			}
			boolean plan = node.hasLabel("Plan");
			return new Stop(plan ? Type.PLAN : Type.ELEMENT, Nodes.id(node),
					Bilingual.sameInBoth(node.get("title").asString()), plan ? null : Roles.kind(node),
					PropertyValues.text(node, "levelName"));
		}

		/** What a stop is. */
		public enum Type {

			/** An element of a plan. */
			ELEMENT,

			/** A theme of the vocabulary. */
			THEME,

			/** A plan. */
			PLAN

		}

	}

	/** What joins two stops. */
	public enum Relation {

		/** One is part of the other. */
		PART_OF,

		/** The element's text is about the theme. */
		ADDRESSES,

		/** Both were computed to be alike. */
		OVERLAPS,

		/** A person decided that both correspond. */
		DECIDED_OVERLAP,

		/** A mapping set states that both relate. */
		CURATED_OVERLAP

	}

	/** What a hop rests on. */
	public enum Basis {

		/** The document says so. */
		STATED,

		/** A program concluded it from the document. */
		INFERRED,

		/** A language model read the document, or both documents, and decided. */
		MODEL_READ,

		/** A person decided on it, or confirmed it. */
		REVIEWED,

		/** Similar, never supporting. */
		SIMILAR

	}

}
