package io.taikei.loader;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.cypher.LoadFile;
import io.taikei.model.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who compares which plan's elements, so that workers that share a database share the
 * work. A lease only spares work that another does: what is written twice is the same.
 */
@Component
public class ComparisonLeases {

	private static final Logger logger = LoggerFactory.getLogger(ComparisonLeases.class);

	/** Who has not renewed its lease for so long is taken for dead. */
	private static final Duration TERM = Duration.ofSeconds(30);

	private final Neo4jClient client;

	private final TransactionOperations transaction;

	ComparisonLeases(Neo4jClient client, TransactionOperations transaction) {
		this.client = client;
		this.transaction = transaction;
	}

	/**
	 * Leases plans to a worker, or renews its leases.
	 * @return those that no other worker has
	 */
	public List<PlanId> lease(String worker, Collection<PlanId> plans) {
		Map<String, Object> parameters = Map.of("worker", worker, "planIds",
				plans.stream().map(PlanId::value).sorted().toList(), "milliseconds", TERM.toMillis());
		return List.copyOf(Objects
			.requireNonNull(this.transaction.execute((status) -> this.client.query(LoadFile.LEASE_PLANS.text())
				.bindAll(parameters)
				.fetchAs(PlanId.class)
				.mappedBy((types, row) -> new PlanId(row.get("planId").asString()))
				.all())));
	}

	/** Ends all leases of a worker; where that fails, they end by themselves. */
	public void end(String worker) {
		try {
			this.transaction.executeWithoutResult(
					(status) -> new Writes(this.client).run(LoadFile.END_LEASES, Map.of("worker", worker)));
		}
		catch (DataAccessException | TransactionException ex) {
			logger.debug("The leases of {} end in {}", worker, TERM, ex);
		}
	}

}
