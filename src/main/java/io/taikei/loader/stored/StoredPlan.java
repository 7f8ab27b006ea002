package io.taikei.loader.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

import io.taikei.graph.MunicipalityNode;
import io.taikei.graph.PlanNode;
import io.taikei.graph.PropertyValues;
import io.taikei.model.AccountedPlan;
import io.taikei.model.ElementId;
import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Line;
import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.model.PlanId;
import io.taikei.model.Succession;
import io.taikei.model.Tree;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A plan without its elements: a row of stored-plan.cypher.
 *
 * @param row the row
 */
record StoredPlan(Record row) {

	AccountedPlan with(List<StoredElement> elements) {
		PlanNode plan = PlanNode.of(this.row.get("plan"), this.row.get("municipality"));
		MunicipalityNode town = plan.municipality();
		return new AccountedPlan(
				new Plan(new PlanId(plan.id()), new Municipality(town.code(), town.name(), town.prefecture()),
						plan.edition(), plan.title(), plan.status(), plan.firstYear(), plan.lastYear(),
						elements.stream().map(StoredElement::read).toList(), trees(elements), succession()),
				this.row.get("files").asList(StoredPlan::source));
	}

	private static List<Tree> trees(List<StoredElement> elements) {
		SequencedMap<Integer, List<StoredElement>> roots = new TreeMap<>();
		for (StoredElement element : elements) {
			if (element.tree() != null) {
				roots.computeIfAbsent(element.treeOrder(), (order) -> new ArrayList<>()).add(element);
			}
		}
		return roots.values().stream().map(StoredElement::treeOf).toList();
	}

	private @Nullable Succession succession() {
		String predecessor = PropertyValues.text(this.row.get("plan"), "predecessor");
		return (predecessor != null)
				? new Succession(new PlanId(predecessor), this.row.get("succession").asList(StoredPlan::link)) : null;
	}

	private static Succession.Link link(Value link) {
		return new Succession.Link(Succession.Kind.valueOf(link.get("kind").asString()), ids(link.get("from")),
				ids(link.get("to")), PropertyValues.decider(link, "decidedBy"), PropertyValues.source(link));
	}

	private static List<ElementId> ids(Value ids) {
		return ids.asList((id) -> new ElementId(id.asString()));
	}

	private static LineAccount source(Value file) {
		List<String> texts = file.get("lines").asList(Value::asString);
		List<String> roles = file.get("roles").asList(Value::asString);
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			if (!roles.get(i).isEmpty()) {
				lines.add(new Line(i + 1, texts.get(i), LineAccount.Role.valueOf(roles.get(i))));
			}
		}
		return new LineAccount(file.get("file").asString(), lines);
	}

}
