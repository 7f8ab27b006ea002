package io.taikei.neo4j;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Makes the archive of the local server's classes when the plans are loaded and first
 * questions may have been asked, and stops doing so when the application stops.
 */
final class ClassArchivingAtRest implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(ClassArchivingAtRest.class);

	private static final Duration STOP_LIMIT = Duration.ofSeconds(2);

	private final ServerProgram program;

	private final ServerClasses classes;

	private final Duration delay;

	private @Nullable Thread thread;

	ClassArchivingAtRest(ServerProgram program, ServerClasses classes, Duration delay) {
		this.program = program;
		this.classes = classes;
		this.delay = delay;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		if (this.classes instanceof ServerClasses.Listed listed) {
			ClassArchiving archiving = new ClassArchiving(this.program, listed);
			this.thread = Thread.ofPlatform().daemon().name("class-archiving").start(() -> makeLater(archiving));
		}
	}

	private void makeLater(ClassArchiving archiving) {
		try {
			Thread.sleep(this.delay);
			archiving.make();
		}
		catch (IOException ex) {
			logger.debug("Could not archive the classes of the local Neo4j server", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		if (this.thread != null) {
			this.thread.interrupt();
			this.thread.join(STOP_LIMIT);
		}
	}

}
