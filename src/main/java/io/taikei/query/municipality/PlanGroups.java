package io.taikei.query.municipality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.municipality.MunicipalityRegister;
import io.taikei.municipality.Prefectures;
import io.taikei.municipality.RegisteredMunicipality;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.PlanCatalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From what an address names to the plans that are loaded of it. */
@Service
@Transactional(readOnly = true)
public class PlanGroups {

	private final PlanCatalogue plans;

	private final MunicipalityNames names;

	private final LoadedMunicipalities loaded;

	PlanGroups(PlanCatalogue plans, MunicipalityNames names, LoadedMunicipalities loaded) {
		this.plans = plans;
		this.names = names;
		this.loaded = loaded;
	}

	/** The group; empty where nothing is named, or nothing of it is loaded. */
	public PlanGroup of(PlanGroupRequest request) {
		List<String> unknown = new ArrayList<>();
		List<CataloguedPlan> named = named(request, unknown).stream().distinct().toList();
		List<CataloguedPlan> others = Stream.of(near(request, unknown), prefecture(request, unknown))
			.flatMap(List::stream)
			.distinct()
			.filter((plan) -> !named.contains(plan))
			.toList();
		return new PlanGroup(named, others, unknown);
	}

	/** Those that are named one by one, in that order. */
	private List<CataloguedPlan> named(PlanGroupRequest request, List<String> unknown) {
		Map<String, CataloguedPlan> byId = new LinkedHashMap<>();
		this.plans.withIds(request.plans()).forEach((plan) -> byId.put(plan.plan().id(), plan));
		Map<String, String> codes = new LinkedHashMap<>();
		Stream.concat(request.plans().stream(), request.municipality().stream())
			.filter((text) -> !byId.containsKey(text))
			.forEach((text) -> this.names.code(text).ifPresent((code) -> codes.put(text, code)));
		Map<String, CataloguedPlan> byCode = this.plans.currentOf(codes.values());
		List<CataloguedPlan> found = new ArrayList<>();
		Stream.concat(request.plans().stream(), request.municipality().stream())
			.forEach((text) -> Optional.ofNullable(byId.get(text))
				.or(() -> Optional.ofNullable(codes.get(text)).map(byCode::get))
				.ifPresentOrElse(found::add, () -> unknown.add(text)));
		return found;
	}

	/** Those nearest to a municipality of which a plan is loaded, the nearest first. */
	private List<CataloguedPlan> near(PlanGroupRequest request, List<String> unknown) {
		if (request.near() == null) {
			return List.of();
		}
		Optional<RegisteredMunicipality> centre = this.names.code(request.near())
			.flatMap(MunicipalityRegister::withCode);
		if (centre.isEmpty()) {
			unknown.add(request.near());
			return List.of();
		}
		List<String> nearest = this.loaded.nearestTo(centre.orElseThrow(), request.nearest());
		Map<String, CataloguedPlan> byCode = this.plans.currentOf(nearest);
		return nearest.stream().map(byCode::get).filter(Objects::nonNull).toList();
	}

	private List<CataloguedPlan> prefecture(PlanGroupRequest request, List<String> unknown) {
		if (request.prefecture() == null) {
			return List.of();
		}
		List<String> codes = this.loaded.ofPrefecture(Prefectures.nameOf(request.prefecture()));
		if (codes.isEmpty()) {
			unknown.add(request.prefecture());
		}
		return List.copyOf(this.plans.currentOf(codes).values());
	}

}
