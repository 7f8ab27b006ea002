package io.taikei.loader;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.LoadReport.Change;
import io.taikei.loader.rows.ThemeRows;
import io.taikei.model.Theme;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the graph hold a vocabulary of themes exactly as it was read, and the Sustainable
 * Development Goals. Plans are loaded after it, as their elements address its themes.
 */
@Component
public class ThemeLoader {

	private final Neo4jClient client;

	ThemeLoader(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Loads the vocabulary in one transaction. What addressed a theme that is dropped
	 * addresses it no more.
	 */
	@Transactional
	public VocabularyReport load(List<Theme> themes) {
		var writes = new Writes(this.client);
		writes.runOver(ThemeRows.goals(), LoadFile.SDG_GOALS);
		writes.run(LoadFile.FORGET_DROPPED_THEMES,
				Map.of("themeIds", themes.stream().map((theme) -> theme.id().value()).toList()));
		writes.runOver(ThemeRows.of(themes), LoadFile.THEMES);
		writes.runOver(ThemeRows.targets(themes), LoadFile.FORGET_DROPPED_THEME_LINKS);
		writes.runOver(ThemeRows.broader(themes), LoadFile.BROADER_THEMES);
		writes.runOver(ThemeRows.related(themes), LoadFile.RELATED_THEMES);
		writes.runOver(ThemeRows.alignments(themes), LoadFile.THEME_ALIGNMENTS);
		// Apart from the rest, as it is no part of the vocabulary.
		new Writes(this.client).run(LoadFile.VOCABULARY_VERSION, Map.of("version", Theme.versionOf(themes)));
		if (!writes.nodes().equals(Change.NONE) || !writes.relationships().equals(Change.NONE)) {
			// No municipality stands for all of them.
			writes.run(LoadFile.COVERED_THEMES, Collections.singletonMap("municipality", null));
		}
		return new VocabularyReport(themes.size(), writes.nodes(), writes.relationships());
	}

}
