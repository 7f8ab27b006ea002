package io.taikei.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Stands before the application's driver and tells what is asked of it, so that a peer
 * can ask the very same.
 */
final class StatementRecorder implements BeanPostProcessor {

	private volatile @Nullable List<Function<QueryRunner, Result>> recorded;

	/**
	 * The statements that run while the work is done, in their order; each runs again
	 * with what it was given, so that nothing of the driver's work is done beforehand.
	 */
	List<Function<QueryRunner, Result>> during(Runnable work) {
		List<Function<QueryRunner, Result>> statements = Collections.synchronizedList(new ArrayList<>());
		this.recorded = statements;
		try {
			work.run();
		}
		finally {
			this.recorded = null;
		}
		return List.copyOf(statements);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Driver driver) ? watched(Driver.class, driver) : bean;
	}

	private <T> T watched(Class<T> type, T target) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> invoke(target, method, arguments)));
	}

	private @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
		List<Function<QueryRunner, Result>> statements = this.recorded;
		if (statements != null && arguments != null && method.getName().equals("run")) {
			statements.add(statement(arguments));
		}
		try {
			return switch (method.invoke(target, arguments)) {
				case Session session -> watched(Session.class, session);
				case Transaction transaction -> watched(Transaction.class, transaction);
				case null -> null;
				case Object result -> result;
			};
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	@SuppressWarnings("unchecked")
	private static Function<QueryRunner, Result> statement(Object[] arguments) {
		Object parameters = (arguments.length > 1) ? arguments[1] : Map.of();
		return switch (arguments[0]) {
			case Query query -> (runner) -> runner.run(query);
			case String text when parameters instanceof Value value -> (runner) -> runner.run(text, value);
			case String text -> (runner) -> runner.run(text, (Map<String, Object>) parameters);
			default -> throw new IllegalStateException("No statement: " + arguments[0]);
		};
	}

}
