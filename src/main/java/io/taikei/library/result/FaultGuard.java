package io.taikei.library.result;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;

import io.taikei.source.ReadingFailed;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Keeps a failure to the one plan that it happened on: whatever nobody expected becomes a
 * failure of that plan, and its stack trace goes to the log.
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
		catch (ReadingFailed | DataAccessException | TransactionException | Neo4jException ex) {
			throw ex;
		}
		// A plan may use up the stack, or the memory; here both are free again.
		catch (RuntimeException | Error ex) {
			logger.log(Level.ERROR, "Taikei failed on " + plan, ex);
			throw new ReadingFailed.ProgramFaulty(plan, ex);
		}
	}

	/** Does work on one plan; whatever fails is its result. */
	public static PlanIntakeResult result(Path plan, Supplier<? extends PlanIntakeResult> work) {
		return FaultGuard.<PlanIntakeResult>result(plan, work::get, Function.identity());
	}

	/**
	 * Does work that gives something else.
	 * @param failed makes the same of the result of a failure
	 */
	public static <T> T result(Path plan, Supplier<T> work, Function<PlanIntakeResult, T> failed) {
		try {
			return over(plan, work);
		}
		catch (ReadingFailed ex) {
			return failed.apply(PlanIntakeResult.of(ex));
		}
		catch (DataAccessException | TransactionException ex) {
			return failed.apply(PlanIntakeResult.Failed.ofDatabase(plan, ex));
		}
		catch (Neo4jException ex) {
			return failed.apply(PlanIntakeResult.Failed.ofDatabase(plan,
					new TransactionSystemException("The transaction could not be ended", ex)));
		}
	}

}
