package io.taikei.query.municipality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.MunicipalityNode;
import io.taikei.municipality.MunicipalityRegister;
import io.taikei.municipality.RegisteredMunicipality;
import io.taikei.query.Graph;
import io.taikei.query.PlanSummary.Town;
import io.taikei.query.catalog.Municipalities;
import io.taikei.query.element.Suggestions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipalities whose plans are loaded, among all there are. */
@Service
@Transactional(readOnly = true)
public class LoadedMunicipalities {

	private final Graph graph;

	private final Municipalities municipalities;

	private final Suggestions suggestions;

	LoadedMunicipalities(Graph graph, Municipalities municipalities, Suggestions suggestions) {
		this.graph = graph;
		this.municipalities = municipalities;
		this.suggestions = suggestions;
	}

	/** All of them, in the order of their codes. */
	public List<MunicipalityNode> all() {
		return this.graph.rows(QueryFile.MUNICIPALITIES_WITH_PLANS, Map.of(), MunicipalityNode.class,
				(types, row) -> new MunicipalityNode(row.get("code").asString(), row.get("name").asString(),
						row.get("prefecture").asString()));
	}

	/** Their codes. */
	public Set<String> codes() {
		return all().stream().map(MunicipalityNode::code).collect(Collectors.toSet());
	}

	/** The codes of those nearest to a registered municipality, the nearest first. */
	public List<String> nearestTo(RegisteredMunicipality centre, int size) {
		Set<String> loaded = codes();
		return MunicipalityRegister.nearestTo(centre)
			.stream()
			.map((neighbour) -> neighbour.town().code())
			.filter(loaded::contains)
			.limit(size)
			.toList();
	}

	/** The codes of those of a prefecture, which need not be a registered one. */
	public List<String> ofPrefecture(String name) {
		return this.municipalities.findAllByPrefectureOrderByCode(name).stream().map(MunicipalityNode::code).toList();
	}

	/**
	 * Those that a code, a name or its kana may mean as far as it is typed, the best
	 * first; those that are in no register, by their names and codes alone.
	 */
	public List<Town> matching(String typed, int size) {
		Set<String> loaded = codes();
		Map<String, Town> found = new LinkedHashMap<>();
		MunicipalityRegister.search(typed)
			.stream()
			.filter((one) -> loaded.contains(one.code()))
			.forEach((one) -> found.put(one.code(), new Town(one.code(), one.municipality().name())));
		this.suggestions.municipalities(typed, size)
			.forEach((one) -> found.putIfAbsent(one.id(), new Town(one.id(), one.label().ja())));
		return found.values().stream().limit(size).toList();
	}

}
