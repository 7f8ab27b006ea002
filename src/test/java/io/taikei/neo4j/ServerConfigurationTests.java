package io.taikei.neo4j;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class ServerConfigurationTests {

	@Test
	void listensToThisMachineOnly() {
		assertThat(lines(8080)).contains("server.default_listen_address=127.0.0.1",
				"server.bolt.listen_address=127.0.0.1:17", "server.http.listen_address=127.0.0.1:18",
				"server.bolt.advertised_address=localhost:17", "server.http.advertised_address=localhost:18");
	}

	@Test
	void reportsToNobody() {
		assertThat(lines(8080)).contains("dbms.usage_report.enabled=false", "client.allow_telemetry=false",
				"dbms.fleet_manager.enabled=false", "server.fleet_discovery.enabled=false");
	}

	@Test
	void leavesAuthenticationOn() {
		assertThat(lines(8080)).noneMatch((line) -> line.contains("auth"));
	}

	@Test
	void showsOurGuideInNeo4jBrowser() {
		assertThat(lines(9090)).contains("browser.post_connect_cmd=style http://localhost:9090/browser/taikei.grass;"
				+ "guide http://localhost:9090/browser/guide.html");
	}

	@Test
	void leavesNeo4jBrowserAsItIsWithoutFixedWebPort() {
		assertThat(lines(null)).noneMatch((line) -> line.startsWith("browser."));
	}

	@Test
	void takesFurtherSettings() {
		assertThat(lines(null)).contains("db.format=aligned");
	}

	private String[] lines(@Nullable Integer webPort) {
		return new ServerConfiguration(17, 18, DataSize.ofMegabytes(32), webPort, Map.of("db.format", "aligned"))
			.render()
			.split("\n");
	}

}
