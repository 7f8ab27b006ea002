package io.taikei;

import io.taikei.loader.OverlapLoader;
import io.taikei.model.Plan;

import org.springframework.stereotype.Component;

/** Loads {@link MidorinoPlan}, {@link KawasemiPlan} and their overlaps for the tests. */
@Component
public class KawasemiGraph {

	private final MidorinoGraph midorino;

	private final OverlapLoader overlaps;

	KawasemiGraph(MidorinoGraph midorino, OverlapLoader overlaps) {
		this.midorino = midorino;
		this.overlaps = overlaps;
	}

	public void load() {
		this.midorino.load();
		load(KawasemiPlan.plan());
		this.overlaps.load(KawasemiPlan.ID, KawasemiPlan.overlaps());
	}

	public void load(Plan plan) {
		this.midorino.load(plan);
	}

}
