package io.taikei.loader.stored;

import java.util.List;
import java.util.Optional;

import io.taikei.cypher.LoadFile;
import io.taikei.graph.PropertyValues;
import io.taikei.model.BudgetFunction;
import io.taikei.model.Theme;
import io.taikei.model.ThemeId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The vocabulary that the graph holds. */
@Component
@Transactional(readOnly = true)
public class StoredThemes {

	private final Neo4jClient client;

	StoredThemes(Neo4jClient client) {
		this.client = client;
	}

	/** The themes in the vocabulary's order, as they were loaded. */
	public List<Theme> read() {
		return List.copyOf(this.client.query(LoadFile.STORED_THEMES.text())
			.fetchAs(Theme.class)
			.mappedBy(StoredThemes::theme)
			.all());
	}

	private static Theme theme(TypeSystem types, Record row) {
		Value theme = row.get("theme");
		return new Theme(new ThemeId(theme.get("id").asString()), theme.get("labelJa").asString(),
				theme.get("labelEn").asString(),
				Optional.ofNullable(PropertyValues.text(row, "broaderId")).map(ThemeId::new),
				row.get("relatedIds").asList((id) -> new ThemeId(id.asString())),
				theme.get("triggers").asList(Value::asString), row.get("sdgs").asList(Value::asInt),
				Optional.ofNullable(PropertyValues.text(theme, "budgetFunction")).flatMap(BudgetFunction::ofLabel));
	}

}
