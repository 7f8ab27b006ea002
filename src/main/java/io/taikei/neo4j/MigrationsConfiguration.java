package io.taikei.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import io.taikei.neo4j.server.LocalNeo4jServer;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the database to the schema of {@code cypher/migrations} before anyone uses it.
 */
@Configuration(proxyBeanMethods = false)
public class MigrationsConfiguration {

	@Bean
	SchemaAtStart schemaAtStart(Migrations migrations, Driver driver, ObjectProvider<LocalNeo4jServer> localServer) {
		return new SchemaAtStart(migrations, driver, localServer.getIfAvailable());
	}

	@Bean
	public Migrations migrations(Driver driver) {
		MigrationsConfig configuration = MigrationsConfig.builder()
			.withLocationsToScan("classpath:cypher/migrations")
			.withResourceScanner(MigrationsConfiguration::filesIn)
			.build();
		return new Migrations(configuration, driver);
	}

	/** Spring's own search, as it also looks into the packaged application. */
	private static List<URL> filesIn(List<String> locations) {
		List<URL> files = new ArrayList<>();
		try {
			for (String location : locations) {
				for (Resource file : new PathMatchingResourcePatternResolver()
					.getResources("classpath:" + location + "/*.cypher")) {
					files.add(file.getURL());
				}
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not list the migrations in " + locations, ex);
		}
	}

}
