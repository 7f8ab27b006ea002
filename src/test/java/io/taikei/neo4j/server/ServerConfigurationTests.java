package io.taikei.neo4j.server;

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

	@Test
	void givesSignsOfLifeWithinTenSeconds() {
		assertThat(lines(null)).contains("server.bolt.connection_keep_alive=5s",
				"server.bolt.connection_keep_alive_probes=2");
	}

	@Test
	void letsAFurtherSettingTakeThePlaceOfItsOwn() {
		assertThat(lines(null, Map.of("server.bolt.connection_keep_alive", "30s")))
			.contains("server.bolt.connection_keep_alive=30s")
			.doesNotContain("server.bolt.connection_keep_alive=5s");
	}

	private String[] lines(@Nullable Integer webPort) {
		return lines(webPort, Map.of("db.format", "aligned"));
	}

	private String[] lines(@Nullable Integer webPort, Map<String, String> settings) {
		return new ServerConfiguration(17, 18, DataSize.ofMegabytes(32), webPort, settings).render().split("\n");
	}

}
