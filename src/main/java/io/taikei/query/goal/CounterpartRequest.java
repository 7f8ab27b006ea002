package io.taikei.query.goal;

import java.util.HashMap;
import java.util.Map;

import io.taikei.graph.Roles;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.TierScope;
import org.jspecify.annotations.Nullable;

/**
 * Which counterparts of a goal to answer with.
 *
 * @param kind only elements of this kind; null for all
 * @param tiers whether what is merely related counts
 * @param region whose elements
 * @param editions which editions of the other plans
 * @param paging which page of them
 */
public record CounterpartRequest(@Nullable Kind kind, TierScope tiers, Region region, EditionScope editions,
		Paging paging) {

	/** The most counterparts that may be asked for at once. */
	public static final int MAX_SIZE = 100;

	/** How many counterparts a page holds where nothing is said. */
	public static final int DEFAULT_SIZE = 25;

	/** How many counterparts each of several goals has where nothing is said. */
	public static final int DEFAULT_OF_EACH = 3;

	public CounterpartRequest {
		if (paging.size() > MAX_SIZE) {
			throw new IllegalArgumentException("More counterparts than %d at once".formatted(MAX_SIZE));
		}
	}

	/** Counterparts alone, of current editions. */
	public static CounterpartRequest page(Paging paging) {
		return new CounterpartRequest(null, TierScope.DIRECT, Region.EVERYWHERE, EditionScope.CURRENT, paging);
	}

	/** The first page of those in current editions, whosever they are. */
	public static CounterpartRequest first(int size) {
		return page(Paging.first(size));
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("role", (this.kind != null) ? Roles.label(this.kind) : null);
		parameters.put("tiers", this.tiers.names());
		parameters.put("municipalities", this.region.municipalities());
		parameters.put("allEditions", this.editions == EditionScope.ALL);
		parameters.put("skip", this.paging.skip());
		parameters.put("size", this.paging.size());
		return parameters;
	}

}
