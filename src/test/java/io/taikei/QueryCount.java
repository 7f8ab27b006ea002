package io.taikei;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * Counts the queries that something asks the database by Spring Data's log. Only those of
 * this thread count, as tests of pages run beside those of the graph.
 */
final class QueryCount extends AppenderBase<ILoggingEvent> {

	private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");

	private final Thread thread = Thread.currentThread();

	private int queries;

	private QueryCount() {
	}

	static int of(Runnable question) {
		Level level = LOG.getLevel();
		QueryCount count = new QueryCount();
		count.start();
		LOG.addAppender(count);
		LOG.setAdditive(false);
		LOG.setLevel(Level.DEBUG);
		try {
			question.run();
		}
		finally {
			LOG.setLevel(level);
			LOG.setAdditive(true);
			LOG.detachAppender(count);
		}
		return count.queries;
	}

	@Override
	protected void append(ILoggingEvent event) {
		if (Thread.currentThread().equals(this.thread) && event.getMessage().startsWith("Executing:")) {
			this.queries++;
		}
	}

}
