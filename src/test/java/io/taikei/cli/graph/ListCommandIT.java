package io.taikei.cli.graph;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.cli.CommandRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ListCommandIT {

	@Autowired
	private MidorinoGraph graph;

	@BeforeAll
	void loadPlan() {
		this.graph.load();
	}

	@Test
	void listsPlansWithTheirCounts() {
		CommandRun run = CommandRun.of("list");

		assertThat(run.out()).contains("999016-2  ", "visions 2, goals 4, policies 5, initiatives 6, placeholders 1");
		assertThat(run.err()).isEmpty();
		assertThat(run.exitCode()).isZero();
	}

	@Test
	void answersInJsonAlone() {
		JsonNode plans = JsonMapper.shared().readTree(CommandRun.of("list", "--format", "json").out());

		assertThat(plans).anySatisfy((plan) -> {
			assertThat(plan.at("/id").asString()).isEqualTo("999016-2");
			assertThat(plan.at("/municipality/code").asString()).isEqualTo("999016");
			assertThat(plan.at("/elements/initiatives").asInt()).isEqualTo(6);
		});
	}

	@Test
	void saysThatTheDatabaseDoesNotAnswer() {
		CommandRun run = CommandRun.of("list", "--spring.neo4j.uri=bolt://localhost:1");

		assertThat(run.err()).startsWith("The database does not answer: ").contains("localhost:1");
		assertThat(run.out()).isEmpty();
		assertThat(run.exitCode()).isEqualTo(3);
	}

}
