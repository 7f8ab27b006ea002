package io.taikei.cli.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.taikei.GraphTest;
import io.taikei.cli.CommandRun;
import io.taikei.loader.PlanLoader;
import io.taikei.model.PlanId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class PlanCommandsIT {

	private static final String PLAN = """
			municipality: { code: "998834", name: ゆうひの市, prefecture: 架空県 }
			edition: "1"
			title: 第1次ゆうひの市総合計画
			status: adopted
			period: { first: 2025, last: 2034 }
			levels: [ { kind: goal, name: 目標 }, { kind: policy, name: 施策 } ]
			elements:
			  - code: "1"
			    title: 水と緑のまち
			    children:
			      - { code: "1-1", title: 樹林地の保全 }
			      - { code: "1-2", title: 湧水の保全 }
			""";

	@TempDir
	private Path folder;

	private Path file;

	@BeforeEach
	void writePlan() throws IOException {
		this.file = Files.writeString(this.folder.resolve("plan.yaml"), PLAN);
	}

	@AfterEach
	void forgetPlan(@Autowired PlanLoader loader) {
		loader.forget(new PlanId("998834-1"));
	}

	@Test
	void tellsWhatLoadingWouldChangeAndLoadsNothing() {
		CommandRun diff = CommandRun.of("diff", this.file.toString());

		assertThat(diff.out()).contains("plan 998834-1 would change: {added=3}", "998834-1:1-2 湧水の保全");
		assertThat(diff.exitCode()).isZero();
		assertThat(CommandRun.of("list").out()).doesNotContain("998834-1");
	}

	@Test
	void loadsOnceAndTellsWhatChangesSince() throws IOException {
		assertThat(CommandRun.of("load", this.file.toString()).out()).contains("plan 998834-1 loaded: nodes ");
		assertThat(CommandRun.of("load", this.file.toString()).out())
			.contains("998834-1 loaded already, nothing has changed");

		Files.writeString(this.file, PLAN.replace("樹林地の保全", "樹林地と農地の保全"));

		assertThat(CommandRun.of("diff", this.file.toString()).out()).contains("{renamed=1}", "樹林地の保全 -> 樹林地と農地の保全");
	}

	@Test
	void answersInJsonAlone() {
		JsonNode loaded = JsonMapper.shared()
			.readTree(CommandRun.of("load", "--format", "json", this.file.toString()).out());

		assertThat(loaded.at("/0/outcome").asString()).isEqualTo("LOADED");
		assertThat(loaded.at("/0/result/plan").asString()).isEqualTo("998834-1");
		assertThat(loaded.at("/0/result/totals/Policy").asInt()).isEqualTo(2);
	}

	@Test
	void loadsNothingOfAPlanWithErrors() throws IOException {
		Files.writeString(this.file, PLAN.replace("title: 樹林地の保全", "titel: 樹林地の保全"));

		CommandRun load = CommandRun.of("load", this.file.toString());

		assertThat(load.exitCode()).isOne();
		assertThat(load.out()).contains("not loaded, as there are errors", this.file + ":11: error [unknown-key]");
		assertThat(CommandRun.of("list").out()).doesNotContain("998834-1");
	}

	@Test
	void loadsThePlansBesideOneOnWhichItFails(@Autowired Neo4jClient client) throws IOException {
		Path other = Files.writeString(this.folder.resolve("other.yaml"), PLAN.replace("998834", "998842"));
		CommandRun.of("load", this.file.toString());
		client.query("MATCH (plan:Plan {id: '998834-1'}) CREATE (:PlanElement:Goal {id: 'stray'})-[:PART_OF]->(plan)")
			.run();
		try {
			CommandRun load = CommandRun.of("load", "--format", "json", this.file.toString(), other.toString());

			JsonNode plans = JsonMapper.shared().readTree(load.out());
			assertThat(plans.at("/0/outcome").asString()).isEqualTo("FAILED");
			assertThat(plans.at("/0/result/problems/0/rule").asString()).isEqualTo("program-fault");
			assertThat(plans.at("/0/result").propertyNames()).containsExactly("plan", "problems");
			assertThat(plans.at("/1/outcome").asString()).isEqualTo("LOADED");
			assertThat(load.exitCode()).isOne();
			assertThat(CommandRun.of("load", this.file.toString()).out())
				.contains(this.file + ": failed, and the graph is as it was", this.file + ": error [program-fault] ");
		}
		finally {
			client.query("MATCH (stray:PlanElement {id: 'stray'}) DETACH DELETE stray").run();
			CommandRun.of("forget", "998842-1");
		}
	}

	@Test
	void loadsThePlansBesideOneThatTheDatabaseRefuses(@Autowired Neo4jClient client) throws IOException {
		Path other = Files.writeString(this.folder.resolve("other.yaml"),
				PLAN.replace("998834", "998842").replace("湧水の保全", "樹林地の保全"));
		client.query("CREATE CONSTRAINT own_titles FOR (policy:Policy) REQUIRE policy.title IS UNIQUE").run();
		try {
			CommandRun load = CommandRun.of("load", other.toString(), this.file.toString());

			assertThat(load.out()).contains(other + ": error [database-failure] The database failed",
					"plan 998834-1 loaded: nodes ");
			assertThat(load.exitCode()).isOne();
		}
		finally {
			client.query("DROP CONSTRAINT own_titles").run();
		}
	}

	/** The server of the tests is none that the command has started. */
	@Test
	void writesFilesForAServerThatIsNotItsOwnAndSaysHowToImportThem() throws IOException {
		Path plan = Files.createDirectories(this.folder.resolve("yuuhino"));
		Files.copy(this.file, plan.resolve("plan.yaml"));
		Path files = this.folder.resolve("files");

		CommandRun nowhere = CommandRun.of("fill", plan.toString());
		CommandRun fill = CommandRun.of("fill", plan.toString(), "-o", files.toString());
		CommandRun again = CommandRun.of("fill", plan.toString(), "-o", files.toString());
		CommandRun finish = CommandRun.of("fill", "--finish", this.folder.toString());

		assertThat(nowhere.err()).contains("Name an empty folder for the files with -o");
		assertThat(nowhere.exitCode()).isOne();
		assertThat(fill.exitCode()).isZero();
		assertThat(fill.out()).contains(
				"neo4j-admin database import full @" + files.toRealPath() + "/import.args neo4j",
				"taikei fill --finish " + files);
		assertThat(files.resolve("import.args")).content().contains("--nodes=Goal:PlanElement=");
		assertThat(again.err()).contains(files + " is not empty, and nothing was done");
		assertThat(finish.err()).contains("No fill was written into " + this.folder);
		assertThat(finish.exitCode()).isOne();
	}

	@Test
	void forgetsAPlanAndSaysWhereThereIsNone() {
		CommandRun.of("load", this.file.toString());

		CommandRun forget = CommandRun.of("forget", "998834-1", "998834-9");

		assertThat(forget.out()).contains("998834-1: forgotten, removed {").doesNotContain("998834-9");
		assertThat(forget.err()).contains("No plan 998834-9 is loaded");
		assertThat(forget.exitCode()).isOne();
		assertThat(CommandRun.of("list").out()).doesNotContain("998834-1");
	}

}
