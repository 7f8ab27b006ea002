package io.taikei.query.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.query.Graph;
import io.taikei.query.Predicates;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.review.ComputedPair;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The computed overlaps that the decision rule takes, to be handed on as they are. */
@Service
@Transactional(readOnly = true)
public class AcceptedOverlaps {

	private final Graph graph;

	private final ComputedOverlaps computed;

	private final ElementTexts texts;

	AcceptedOverlaps(Graph graph, ComputedOverlaps computed, ElementTexts texts) {
		this.graph = graph;
		this.computed = computed;
		this.texts = texts;
	}

	/** All those of two plans, in the order of their ids. */
	public List<ComputedPair> between(PlanId from, PlanId to) {
		Map<String, ComputedPair> pairs = new TreeMap<>();
		Collection<Overlap> unkept = this.computed.between(from.value(), to.value()).overlaps().values();
		Map<String, String> titles = this.texts
			.titles(unkept.stream().flatMap((one) -> Stream.of(one.a(), one.b())).map(ElementId::value).toList());
		unkept.forEach((one) -> pairs.put(one.id(), new ComputedPair(one, titles.getOrDefault(one.a().value(), ""),
				titles.getOrDefault(one.b().value(), ""))));
		kept(from, to).forEach((pair) -> pairs.put(pair.overlap().id(), pair));
		return List.copyOf(pairs.values());
	}

	/** Those of some plans, each once, as far as the graph keeps them. */
	public List<ComputedPair> of(Collection<PlanId> plans) {
		return plans.stream()
			.flatMap((plan) -> kept(plan, null).stream())
			.distinct()
			.sorted(Comparator.comparing((pair) -> pair.overlap().id()))
			.toList();
	}

	private List<ComputedPair> kept(PlanId from, @Nullable PlanId to) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("fromPlanId", from.value());
		parameters.put("toPlanId", (to != null) ? to.value() : null);
		return this.graph.rows(QueryFile.ACCEPTED_OVERLAPS, parameters, ComputedPair.class, AcceptedOverlaps::pair);
	}

	private static ComputedPair pair(TypeSystem types, Record row) {
		Value link = row.get("overlap");
		String[] ends = link.get("id").asString().split("~", 2);
		Overlap overlap = new Overlap(new ElementId(ends[0]), new ElementId(ends[1]),
				Predicates.named(link.get("predicate").asString()), link.get("score").asDouble(),
				link.get("likelihood").asDouble(),
				new Overlap.ScoreParts(link.get("own").asDouble(), link.get("context").asDouble(),
						link.get("themes").asDouble(), link.get("share").asDouble()),
				Overlap.Tier.DIRECT, List.of(), List.of(), null,
				new Overlap.Method(link.get("method").asString(), link.get("methodVersion").asString()));
		return new ComputedPair(overlap, row.get("titleA").asString(), row.get("titleB").asString());
	}

}
