package io.taikei;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/**
 * Counts the queries that something asks the database by Spring Data's log. Only those of
 * this thread count, as tests of pages run beside those of the graph.
 */
public final class QueryCount {

	private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");

	private QueryCount() {
	}

	public static int of(Runnable question) {
		Level level = LOG.getLevel();
		ListAppender<ILoggingEvent> appender = new ListAppender<>();
		appender.start();
		LOG.addAppender(appender);
		LOG.setAdditive(false);
		LOG.setLevel(Level.DEBUG);
		try {
			question.run();
		}
		finally {
			LOG.setLevel(level);
			LOG.setAdditive(true);
			LOG.detachAppender(appender);
		}
		String thread = Thread.currentThread().getName();
		return (int) appender.list.stream()
			.filter((event) -> event.getThreadName().equals(thread) && event.getMessage().startsWith("Executing:"))
			.count();
	}

}
