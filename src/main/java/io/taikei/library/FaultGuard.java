package io.taikei.library;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.function.Supplier;

import io.taikei.source.ReadingFailed;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.core.NestedRuntimeException;

/**
 * Keeps a fault of the program to the one plan that it happened on: whatever nobody
 * expected becomes a failure of that plan, and its stack trace goes to the log.
 */
public final class FaultGuard {

	// A command without the application logs to standard error by it, else Spring's log.
	private static final Logger logger = System.getLogger(FaultGuard.class.getName());

	private FaultGuard() {
	}

	/**
	 * Does work on one plan. What the database refuses passes as it is.
	 * @param plan the plan's folder or file
	 * @throws ReadingFailed as the work throws it, or for what nobody expected
	 */
	public static <T> T over(Path plan, Supplier<T> work) {
		try {
			return work.get();
		}
		catch (ReadingFailed | NestedRuntimeException | Neo4jException ex) {
			throw ex;
		}
		// A document may be nested so deeply that the stack is used up; here it is not.
		catch (RuntimeException | StackOverflowError ex) {
			logger.log(Level.ERROR, "Taikei failed on " + plan, ex);
			throw new ReadingFailed.ProgramFaulty(plan, ex);
		}
	}

}
