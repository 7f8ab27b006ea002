package io.taikei.query.overlap;

import java.time.LocalDate;

import io.taikei.graph.DecisionNode;
import io.taikei.graph.PropertyValues;
import io.taikei.model.Decider;
import io.taikei.model.MappingProvenance;
import io.taikei.model.MappingProvenance.Review;
import io.taikei.model.MappingProvenance.Verdict;
import io.taikei.model.Predicate;
import io.taikei.model.SourceSpan;
import io.taikei.query.Predicates;
import io.taikei.query.people.NamedPeople;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Relationship;

/**
 * A curated mapping as the graph holds it, seen from one of its ends.
 *
 * @param link the relationship, which leads from the subject to the object
 * @param fromObject whether it is seen from the object
 */
public record CuratedEdge(Relationship link, boolean fromObject) {

	/** Whether it makes its two elements counterparts. */
	boolean isCounterpart() {
		return this.link.get("counterpart").isTrue();
	}

	CuratedMapping mapping() {
		Predicate predicate = Predicates.named(this.link.get("predicate").asString());
		return new CuratedMapping((this.fromObject ? predicate.inverse() : predicate).localName(),
				this.link.get("not").asBoolean(), provenance(this.link));
	}

	/** How a mapping was established, as its relationship tells. */
	public static MappingProvenance provenance(MapAccessor link) {
		return new MappingProvenance(link.get("justification").asString(), decider(link),
				PropertyValues.text(link, "tool"), review(link), link.get("comment").asString(),
				link.get("date").asLocalDate(),
				SourceSpan.line(link.get("sourceFile").asString(), link.get("line").asInt()));
	}

	/** The same of a link that repeats a decision of the ledger. */
	static MappingProvenance decided(MapAccessor link) {
		String note = PropertyValues.text(link, "note");
		return new MappingProvenance("semapv:ManualMappingCuration",
				NamedPeople.person(DecisionNode.reviewer(link).name()), null, null, (note != null) ? note : "",
				LocalDate.ofInstant(DecisionNode.at(link), DecisionNode.JAPAN), null, OverlapReview.importer(link));
	}

	private static Decider decider(MapAccessor link) {
		return NamedPeople.decider(new Decider(Decider.Kind.valueOf(link.get("deciderKind").asString()),
				link.get("decidedBy").asString()));
	}

	private static @Nullable Review review(MapAccessor link) {
		String reviewer = PropertyValues.text(link, "reviewer");
		Value date = link.get("reviewDate");
		return (reviewer == null) ? null : new Review(NamedPeople.name(reviewer),
				Verdict.valueOf(link.get("reviewVerdict").asString()), date.isNull() ? null : date.asLocalDate());
	}

}
