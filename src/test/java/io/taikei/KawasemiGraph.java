package io.taikei;

import io.taikei.loader.CuratedOverlapLoader;
import io.taikei.loader.OverlapLoader;
import io.taikei.model.Plan;

import org.springframework.stereotype.Component;

/** Loads {@link MidorinoPlan}, {@link KawasemiPlan} and their overlaps for the tests. */
@Component
public class KawasemiGraph {

	private final MidorinoGraph midorino;

	private final OverlapLoader overlaps;

	private final CuratedOverlapLoader curated;

	KawasemiGraph(MidorinoGraph midorino, OverlapLoader overlaps, CuratedOverlapLoader curated) {
		this.midorino = midorino;
		this.overlaps = overlaps;
		this.curated = curated;
	}

	public void load() {
		this.midorino.load();
		load(KawasemiPlan.plan());
		this.overlaps.load(KawasemiPlan.ID, KawasemiPlan.overlaps());
	}

	public void load(Plan plan) {
		this.midorino.load(plan);
	}

	/**
	 * Loads what was curated between Midorino's and Kawasemi's plans, and nothing else.
	 */
	public void loadCurated() {
		this.curated.load(KawasemiPlan.curated());
	}

	/** Loads the mappings of Midorino's neighbour, and nothing else. */
	public void loadMappings() {
		this.midorino.loadMappings();
	}

	/** Leaves no mapping to the other tests. */
	public void forgetMappings() {
		this.midorino.forgetMappings();
	}

}
