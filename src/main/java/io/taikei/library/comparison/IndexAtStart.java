package io.taikei.library.comparison;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * Builds the index of all current plans as soon as the application answers, and beside
 * it, so that neither a start nor the first load waits for it.
 */
@Component
@ConditionalOnWebApplication
class IndexAtStart implements ApplicationListener<ApplicationReadyEvent> {

	private static final Logger logger = LoggerFactory.getLogger(IndexAtStart.class);

	private final CurrentPlanIndex index;

	IndexAtStart(CurrentPlanIndex index) {
		this.index = index;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		Thread.ofPlatform().daemon().name("index-of-plans").start(this::build);
	}

	private void build() {
		try {
			this.index.upToDate();
		}
		catch (RuntimeException ex) {
			// Whoever compares first builds it, and is told what fails then.
			logger.warn("The index of all plans is built when it is first needed: {}", ex.getMessage());
		}
	}

}
