package io.taikei.query.picture;

import io.taikei.graph.PropertyValues;
import io.taikei.model.ReviewState;
import io.taikei.query.overlap.CuratedEdge;
import io.taikei.query.overlap.OverlapReview;
import io.taikei.query.people.NamedPeople;
import io.taikei.query.picture.Neighbourhood.Addresses;
import io.taikei.query.picture.Neighbourhood.Curated;
import io.taikei.query.picture.Neighbourhood.Decided;
import io.taikei.query.picture.Neighbourhood.Overlap;
import io.taikei.query.picture.Neighbourhood.PartOf;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

/**
 * A link of the graph between two nodes of a picture: a row of links-among.cypher.
 *
 * @param from the id of the node it starts from
 * @param link the link
 * @param to the id of the node it leads to
 */
record PictureLink(String from, Relationship link, String to) {

	static PictureLink of(TypeSystem types, Record row) {
		return new PictureLink(row.get("fromId").asString(), row.get("link").asRelationship(),
				row.get("toId").asString());
	}

	boolean is(String type) {
		return this.link.hasType(type);
	}

	PartOf partOf() {
		return new PartOf(this.from, this.to, PropertyValues.provenance(this.link, "status"),
				NamedPeople.decider(this.link, "decidedBy"), number("confidence"), this.link.get("order").asInt());
	}

	Overlap overlap() {
		return new Overlap(this.from, this.to, text("predicate"), number("score"),
				this.link.get("accepted").asBoolean(), ReviewState.valueOf(text("reviewState")));
	}

	Decided decided() {
		return new Decided(this.from, this.to, OverlapReview.of(this.link, false, null, false));
	}

	Curated curated() {
		return new Curated(this.from, this.to, text("predicate"), CuratedEdge.provenance(this.link));
	}

	Addresses addresses() {
		return new Addresses(this.from, this.to, number("weight"), this.link.get("terms").asList(Value::asString));
	}

	private String text(String name) {
		return this.link.get(name).asString();
	}

	private double number(String name) {
		return this.link.get(name).asDouble();
	}

}
