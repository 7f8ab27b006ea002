package io.taikei.query.overlap;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoThemes;
import io.taikei.query.overlap.ComparisonBasis.Basis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is kept in memory is kept until the graph has something else, whoever loads it.
 */
@GraphTest
class ComparisonBasisIT {

	@Autowired
	private ComparisonBasis basis;

	@Autowired
	private MidorinoGraph graph;

	@Autowired
	private Neo4jClient client;

	@BeforeEach
	@AfterEach
	void loadPlan() {
		this.graph.load();
	}

	@Test
	void keepsWhatHasNotChanged() {
		Basis before = this.basis.now();

		this.graph.load(MidorinoThemes.themes());

		assertThat(this.basis.now()).isSameAs(before);
	}

	@Test
	void seesAnotherVocabularyAtOnce() {
		Basis before = this.basis.now();

		this.graph.load(MidorinoThemes.without("midorino-outdoors"));

		assertThat(this.basis.now().version().vocabulary()).isNotEqualTo(before.version().vocabulary());
	}

	@Test
	void seesIfTheGraphDoesNotTellWhichOneItHas() {
		Basis before = this.basis.now();
		this.client.query("MATCH (vocabulary:Vocabulary) DELETE vocabulary").run();
		Basis untold = this.basis.now();
		this.client.query("MATCH (theme:Theme {id: 'midorino-outdoors'}) SET theme.labelEn = 'Open air'").run();

		assertThat(untold).isSameAs(before);
		assertThat(this.basis.now()).isNotSameAs(before);
	}

}
