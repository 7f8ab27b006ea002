package io.taikei.loader;

import java.util.List;
import java.util.Optional;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoThemes;
import io.taikei.loader.LoadReport.Change;
import io.taikei.model.BudgetFunction;
import io.taikei.model.Theme;
import io.taikei.model.ThemeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ThemeLoaderIT {

	private static final Theme RIVERS = MidorinoThemes.theme("midorino-rivers", "川", "Rivers", "midorino-nature",
			List.of("河川"), List.of(6, 14), BudgetFunction.PUBLIC_WORKS);

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
	void createsThemesGoalsAndLinks() {
		this.client.query("MATCH (node:Theme|SdgGoal) DETACH DELETE node").run();

		VocabularyReport report = this.graph.load(MidorinoThemes.themes());

		assertThat(report.themes()).isEqualTo(5);
		assertThat(report.nodes()).isEqualTo(new Change(5 + 17, 0, 0));
		assertThat(report.relationships()).isEqualTo(new Change(4 + 1 + 5, 0, 0));
	}

	@Test
	void changesNothingTheSecondTime() {
		assertThat(this.graph.load(MidorinoThemes.themes()).changedNothing()).isTrue();
	}

	@Test
	void addsATheme() {
		VocabularyReport report = this.graph.load(MidorinoThemes.with(RIVERS));

		assertThat(report.nodes()).isEqualTo(new Change(1, 0, 0));
		assertThat(report.relationships()).isEqualTo(new Change(3, 0, 0));
	}

	@Test
	void forgetsADroppedThemeAndThatElementsAddressedIt() {
		VocabularyReport report = this.graph.load(MidorinoThemes.without("midorino-outdoors"));

		assertThat(report.nodes()).isEqualTo(new Change(0, 2, 1));
		assertThat(report.relationships()).as("what it had, and how much plans are about it and the theme above")
			.isEqualTo(new Change(0, 2, 4));
	}

	@Test
	void changesAThemeInPlace() {
		this.graph.load(MidorinoThemes.with(RIVERS));

		VocabularyReport report = this.graph.load(
				MidorinoThemes.with(new Theme(RIVERS.id(), "川と池", "Rivers", Optional.of(new ThemeId("midorino-waste")),
						List.of(), RIVERS.triggers(), List.of(6), RIVERS.budgetFunction())));

		assertThat(report.nodes()).isEqualTo(new Change(0, 1, 0));
		assertThat(report.relationships()).isEqualTo(new Change(1, 0, 2));
	}

}
