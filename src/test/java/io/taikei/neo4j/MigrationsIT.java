package io.taikei.neo4j;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationState;
import ac.simons.neo4j.migrations.core.Migrations;
import io.taikei.GraphTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class MigrationsIT {

	@Autowired
	private Migrations migrations;

	@Test
	void areAppliedAtStart() {
		assertThat(this.migrations.info().getElements())
			.anySatisfy((element) -> assertThat(element.getVersion()).isEqualTo("001"))
			.extracting(MigrationChain.Element::getState)
			.containsOnly(MigrationState.APPLIED);
	}

}
