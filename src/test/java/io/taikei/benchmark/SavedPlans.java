package io.taikei.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.benchmark.SavedElement.Addressed;
import io.taikei.benchmark.SavedElement.Placed;
import io.taikei.benchmark.SavedElement.SavedPart;
import io.taikei.benchmark.SavedElement.SavedTheme;
import io.taikei.loader.rows.AddressedThemeRows;
import io.taikei.loader.rows.PlacementRows;
import io.taikei.loader.rows.PlanOrigin;
import io.taikei.loader.rows.PlanParts;
import io.taikei.model.Theme;
import io.taikei.overlap.analysis.ThemeTagger;
import io.taikei.validation.ValidPlan;
import org.neo4j.driver.Driver;

import org.springframework.data.neo4j.core.Neo4jTemplate;

/** Saves plans as entities, made of the rows that our loader writes. */
final class SavedPlans {

	/** As our own nodes have them, so that both ways keep as much up to date. */
	private static final List<String> INDEXES = List.of("CREATE INDEX FOR (n:SavedElement) ON (n.`properties.code`)",
			"""
					CREATE FULLTEXT INDEX FOR (n:SavedElement) ON EACH [n.`properties.searchTerms`]
					OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}""", """
					CREATE FULLTEXT INDEX FOR (n:SavedElement) ON EACH [n.`properties.nameKeys`]
					OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}""", """
					CREATE FULLTEXT INDEX FOR (n:SavedElement|SavedPart)
					ON EACH [n.`properties.title`, n.`properties.note`, n.`properties.field`, n.`properties.text`,
					n.`properties.term`, n.`properties.name`]
					OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}""");

	private final Neo4jTemplate template;

	private final Driver driver;

	private final ThemeTagger tagger;

	private final Map<String, SavedTheme> themes;

	SavedPlans(Neo4jTemplate template, Driver driver, List<Theme> themes) {
		this.template = template;
		this.driver = driver;
		this.tagger = new ThemeTagger(themes);
		this.themes = themes.stream()
			.map((theme) -> new SavedTheme(theme.id().value()))
			.collect(Collectors.toMap((theme) -> theme.id, Function.identity()));
		List.of("SavedElement", "SavedPart", "SavedTheme")
			.forEach((label) -> ask("CREATE CONSTRAINT FOR (node:%s) REQUIRE node.id IS UNIQUE".formatted(label)));
		INDEXES.forEach(this::ask);
		template.saveAll(this.themes.values());
	}

	void save(ValidPlan plan) {
		this.template.saveAll(elements(plan));
	}

	void forget() {
		ask("MATCH (node:SavedElement|SavedPart) DETACH DELETE node");
	}

	private Collection<SavedElement> elements(ValidPlan validPlan) {
		PlanParts parts = PlanParts.of(validPlan, PlanOrigin.SENT);
		Map<String, SavedElement> elements = new LinkedHashMap<>();
		parts.elements()
			.forEach((row) -> elements.put(id(row, "id"), new SavedElement(id(row, "id"), properties(row))));
		parts.statements().forEach((row) -> of(row, elements).statements.add(part(row)));
		parts.indicators().forEach((row) -> of(row, elements).indicators.add(part(row)));
		SavedPart plan = new SavedPart(parts.plan().id().value(), Map.of("title", parts.plan().title()));
		PlacementRows.of(parts.plan()).forEach((row) -> {
			SavedElement parent = elements.get(id(row, "parentId"));
			if (parent != null) {
				of(row, elements).placements.add(new Placed(properties(row), parent));
			}
			else {
				of(row, elements).plan.add(plan);
			}
		});
		AddressedThemeRows.of(parts.plan().elements(), this.tagger)
			.links()
			.forEach((row) -> of(row, elements).themes
				.add(new Addressed(properties(row), Objects.requireNonNull(this.themes.get(id(row, "themeId"))))));
		return elements.values();
	}

	private static SavedElement of(Map<String, Object> row, Map<String, SavedElement> elements) {
		return Objects.requireNonNull(elements.get(id(row, "elementId")));
	}

	private static SavedPart part(Map<String, Object> row) {
		return new SavedPart(id(row, "id"), properties(row));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> properties(Map<String, Object> row) {
		return (Map<String, Object>) Objects.requireNonNull(row.get("properties"));
	}

	private static String id(Map<String, Object> row, String name) {
		return (String) Objects.requireNonNull(row.get(name));
	}

	private void ask(String statement) {
		this.driver.executableQuery(statement).execute();
	}

}
