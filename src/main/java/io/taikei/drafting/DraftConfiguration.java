package io.taikei.drafting;

import java.time.Clock;

import io.taikei.drafting.store.DraftProperties;
import io.taikei.drafting.store.DraftStore;
import io.taikei.intake.DraftReader;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Drafts are made in the browser, so a command has none. One is read at a time: a large
 * document takes much of the memory.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(DraftProperties.class)
class DraftConfiguration {

	@Bean
	DraftStore draftStore(DraftProperties settings) {
		return new DraftStore(settings, Clock.systemUTC());
	}

	@Bean
	Drafts drafts(DraftStore store, DraftReader reader) {
		return new Drafts(store, reader);
	}

	@Bean
	DraftDocuments draftDocuments(Drafts drafts) {
		return new DraftDocuments(drafts);
	}

	@EventListener
	void resume(ApplicationReadyEvent event) {
		event.getApplicationContext().getBean(Drafts.class).resume();
	}

}
