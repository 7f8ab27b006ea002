package io.taikei.query.recent;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.taikei.cypher.QueryFile;
import io.taikei.query.Graph;
import io.taikei.query.Paging;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed last (最近何が変わったか？). */
@Service
@Transactional(readOnly = true)
public class RecentChanges {

	private final Graph graph;

	RecentChanges(Graph graph) {
		this.graph = graph;
	}

	/** A page of the changes of some kinds, the last first. */
	public ChangePage page(Set<RecentChange.Kind> kinds, Paging paging) {
		List<RecentChange> found = this.graph.rows(QueryFile.RECENT_CHANGES, Map.of("kinds",
				kinds.stream().map(Enum::name).toList(), "skip", paging.skip(), "size", paging.size() + 1),
				RecentChange.class, RecentChange::of);
		return new ChangePage(found.stream().limit(paging.size()).toList(), found.size() > paging.size());
	}

	/**
	 * A page of changes.
	 *
	 * @param changes the changes, the last first
	 * @param hasNext whether there are earlier ones
	 */
	public record ChangePage(List<RecentChange> changes, boolean hasNext) {

		public ChangePage {
			changes = List.copyOf(changes);
		}

	}

}
