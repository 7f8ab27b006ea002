package io.taikei;

import java.nio.file.Path;

import io.taikei.intake.DraftReader;
import io.taikei.library.PlanBatch;
import io.taikei.reader.PlanReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The readers of plans that come while the application runs. */
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration {

	/** Knows the vocabulary that the plans of seeds are read with, once it is needed. */
	@Bean
	PlanReader planReader(TaikeiProperties properties) {
		return PlanReader.ofSeedsAsNeeded(
				PlanBatch.vocabulary(properties.seeds()).orElse(Path.of(System.getProperty("taikei.seeds", "seeds"))));
	}

	/** Reads documents as they are published, with the same vocabulary. */
	@Bean
	DraftReader draftReader(PlanReader reader) {
		return new DraftReader(reader.tornTables());
	}

}
