package io.taikei.loader;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import io.taikei.cypher.LoadFile;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Lets one at a time compare and write: of this application, and of all that share its
 * database, such as a command. Reading goes on meanwhile.
 */
@Component
public class LoadingLock {

	private static final Logger logger = LoggerFactory.getLogger(LoadingLock.class);

	/** Only one at a time waits for the database, so that none lacks a connection. */
	private final ReentrantLock application = new ReentrantLock();

	private final Driver driver;

	LoadingLock(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Does the work when nobody else is at theirs any more. It has transactions of its
	 * own; that of the lock only waits for its end, and ends with the process in any
	 * case.
	 */
	public <T> T hold(Supplier<T> work) {
		this.application.lock();
		try {
			return holdInDatabase(work);
		}
		finally {
			this.application.unlock();
		}
	}

	private <T> T holdInDatabase(Supplier<T> work) {
		Session session = this.driver.session();
		try {
			session.beginTransaction().run(LoadFile.LOCK_LOADING.text()).single();
			return work.get();
		}
		finally {
			release(session);
		}
	}

	/** Where the database has ended, so has the lock; what became of the work counts. */
	private static void release(Session session) {
		try {
			session.close();
		}
		catch (Neo4jException ex) {
			logger.debug("The lock ended with its connection", ex);
		}
	}

}
