package io.taikei.query.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.graph.Roles;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.AnswerText;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.TierScope;
import io.taikei.query.path.ElementRef;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The elements that overlap the most plans (最も多くの計画と重なる中心的な施策は？). */
@Service
@Transactional(readOnly = true)
public class Hubs {

	private final Graph graph;

	Hubs(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The elements of current editions that overlap most others, the greatest first.
	 * @param kind only elements of this kind; null for all
	 * @param size how many at most
	 */
	public List<Hub> ofKind(@Nullable Kind kind, int size) {
		return ofKind(kind, TierScope.DIRECT, Region.EVERYWHERE, Paging.first(size)).hubs();
	}

	/**
	 * One page of those of some municipalities.
	 * @param kind only elements of this kind; null for all
	 * @param tiers whether what is merely related counts
	 * @param region whose elements
	 * @param paging which page of them
	 */
	public HubPage ofKind(@Nullable Kind kind, TierScope tiers, Region region, Paging paging) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("role", (kind != null) ? Roles.label(kind) : null);
		parameters.put("municipalities", region.municipalities());
		parameters.put("tiers", tiers.names());
		parameters.put("skip", paging.skip());
		// One more tells whether there is a page after this one.
		parameters.put("size", paging.size() + 1);
		List<Row> rows = this.graph.rows(QueryFile.HUBS, parameters, Row.class, Row::of);
		List<Row> page = rows.stream().limit(paging.size()).toList();
		LocatedElements located = this.graph.located(page.stream().map(Row::id).toList());
		boolean compared = this.graph.comparisonState(region).isCounted();
		return new HubPage(tiers, paging.page(), paging.size(), rows.size() > page.size(), compared,
				page.stream().map((row) -> row.hub(located)).toList(), page.isEmpty() ? explanation(compared) : null);
	}

	private static Bilingual explanation(boolean compared) {
		return compared ? AnswerText.of("no-hub") : AnswerText.of("not-compared");
	}

	private record Row(Node element, long plans, long elements, @Nullable Double bestScore) {

		static Row of(TypeSystem types, Record row) {
			return new Row(row.get("element").asNode(), row.get("plans").asLong(), row.get("elements").asLong(),
					PropertyValues.number(row, "bestScore"));
		}

		String id() {
			return Nodes.id(this.element);
		}

		Hub hub(LocatedElements located) {
			return new Hub(ElementRef.of(this.element), located.plan(id()), located.path(id()), this.plans,
					this.elements, this.bestScore);
		}

	}

}
