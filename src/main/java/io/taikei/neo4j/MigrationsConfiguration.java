package io.taikei.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings the database to the schema of {@code cypher/migrations} before anyone uses it.
 */
@Configuration(proxyBeanMethods = false)
class MigrationsConfiguration {

	@Bean(initMethod = "apply")
	Migrations migrations(Driver driver) {
		MigrationsConfig configuration = MigrationsConfig.builder()
			.withLocationsToScan("classpath:cypher/migrations")
			.build();
		return new Migrations(configuration, driver);
	}

}
