package io.taikei.loader.stored;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.taikei.cypher.LoadFile;
import io.taikei.model.PlanId;
import io.taikei.overlap.analysis.AnalysedPlan;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the elements of plans are about, as it was kept when the plans were loaded. */
@Component
@Transactional(readOnly = true)
public class StoredAnalyses {

	/** How many are in memory at once; one of 200 elements has some 50 kB. */
	private static final int STEP = 50;

	private final Neo4jClient client;

	StoredAnalyses(Neo4jClient client) {
		this.client = client;
	}

	/** The current plans, each with what tells its analysis from another. */
	public Map<PlanId, String> current() {
		return this.client.query(LoadFile.CURRENT_ANALYSES.text())
			.fetchAs(Analysis.class)
			.mappedBy((types, row) -> new Analysis(new PlanId(row.get("planId").asString()),
					row.get("analysisId").asString()))
			.all()
			.stream()
			.collect(Collectors.toMap(Analysis::plan, Analysis::id));
	}

	/**
	 * What the elements of plans are about; a plan without an analysis is left out.
	 * @throws IllegalArgumentException if one was kept by another version
	 */
	public Map<PlanId, AnalysedPlan> read(Collection<PlanId> plans) {
		Map<PlanId, AnalysedPlan> analysed = new HashMap<>();
		read(plans, (analysis) -> analysed.put(analysis.plan(), analysis.read()));
		return analysed;
	}

	/** Reads plans' analyses, a few at a time. */
	public void read(Collection<PlanId> plans, Consumer<StoredAnalysis> reader) {
		List<String> ids = plans.stream().map(PlanId::value).sorted().toList();
		for (int from = 0; from < ids.size(); from += STEP) {
			this.client.query(LoadFile.ANALYSES.text())
				.bind(new ArrayList<>(ids.subList(from, Math.min(from + STEP, ids.size()))))
				.to("planIds")
				.fetchAs(StoredAnalysis.class)
				.mappedBy((types, row) -> new StoredAnalysis(new PlanId(row.get("planId").asString()),
						row.get("analysisId").asString(), row.get("bytes").asByteArray()))
				.all()
				.forEach(reader);
		}
	}

	private record Analysis(PlanId plan, String id) {
	}

	/**
	 * An analysis as it is kept.
	 *
	 * @param plan the plan
	 * @param id tells it from another analysis of the plan
	 * @param bytes the analysis
	 */
	@SuppressWarnings("ArrayRecordComponent") // it is read at once and not compared
	public record StoredAnalysis(PlanId plan, String id, byte[] bytes) {

		/**
		 * What the plan's elements are about.
		 * @throws IllegalArgumentException if the bytes are those of another version
		 */
		public AnalysedPlan read() {
			return AnalysedPlan.of(this.bytes);
		}

	}

}
