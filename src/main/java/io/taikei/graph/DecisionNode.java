package io.taikei.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Basis;
import io.taikei.model.Decision.Import;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** From a node of the ledger to the decision that it keeps. */
public final class DecisionNode {

	/** Where the plans and the people who read them are. */
	public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private DecisionNode() {
	}

	public static Decision decision(MapAccessor node) {
		return new Decision(Nodes.id(node), node.get("number").asLong(),
				Subject.valueOf(node.get("subject").asString()), Verdict.valueOf(node.get("verdict").asString()),
				end(node, "A"), node.get("planB").isNull() ? null : end(node, "B"), reviewer(node), at(node),
				PropertyValues.text(node, "note"), basis(node), PropertyValues.text(node, "decidedTitle"),
				PropertyValues.text(node, "withdraws"), imports(node));
	}

	/** Who decided, of a decision or of a link that repeats it. */
	public static Reviewer reviewer(MapAccessor node) {
		return new Reviewer(node.get("reviewer").asString(), node.get("role").asString(),
				PropertyValues.text(node, "account"));
	}

	/** When, as the clocks of the municipalities had it. */
	public static String localTime(Instant at) {
		return at.atZone(JAPAN).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
	}

	/** When; of decisions of before there is only the day. */
	public static Instant at(MapAccessor node) {
		String at = node.get("decidedAt").asString();
		return (at.indexOf('T') < 0) ? LocalDate.parse(at).atStartOfDay(JAPAN).toInstant() : Instant.parse(at);
	}

	private static DecidedEnd end(MapAccessor node, String letter) {
		PlanId plan = new PlanId(node.get("plan" + letter).asString());
		Value element = node.get("element" + letter);
		return new DecidedEnd(element.isNull() ? plan.value() : element.asString(), plan,
				node.get("title" + letter).asString(), PropertyValues.text(node, "parentTitle" + letter),
				PropertyValues.text(node, "textHash" + letter), node.get("alone" + letter).asBoolean());
	}

	/** Lists that go together, in which nothing stands for what is not known. */
	private static List<Import> imports(MapAccessor node) {
		if (node.get("importers").isNull()) {
			return List.of();
		}
		return IntStream.range(0, node.get("importers").size())
			.mapToObj((at) -> new Import(
					new Reviewer(node.get("importers").get(at).asString(), node.get("importerRoles").get(at).asString(),
							known(node.get("importerAccounts").get(at))),
					Instant.parse(node.get("importedAt").get(at).asString()), known(node.get("importedFiles").get(at)),
					known(node.get("importedSets").get(at))))
			.toList();
	}

	private static @Nullable String known(Value value) {
		return value.asString().isEmpty() ? null : value.asString();
	}

	private static @Nullable Basis basis(MapAccessor node) {
		Double score = PropertyValues.number(node, "score");
		return (score == null) ? null : new Basis(score, node.get("accepted").asBoolean(),
				new Overlap.Method(node.get("method").asString(), node.get("methodVersion").asString()));
	}

}
