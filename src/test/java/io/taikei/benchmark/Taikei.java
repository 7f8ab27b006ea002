package io.taikei.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import io.taikei.TaikeiApplication;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application within the benchmark's process, with its local server beside it. Its
 * statements can be recorded, and asked again straight by the driver.
 */
final class Taikei implements AutoCloseable {

	private final StatementRecorder recorder = new StatementRecorder();

	private final ConfigurableApplicationContext context;

	/**
	 * Starts it.
	 * @param database where its server keeps the data
	 */
	Taikei(Path database, ServerOptions server) {
		List<String> settings = new ArrayList<>(server.settings(database));
		Collections.addAll(settings, "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=warn",
				"--taikei.neo4j.local.class-archive=false", "--taikei.seeds=",
				"--spring.autoconfigure.exclude=io.taikei.neo4j.SharedNeo4jAutoConfiguration");
		this.context = new SpringApplicationBuilder(TaikeiApplication.class)
			.initializers((starting) -> starting.getBeanFactory().addBeanPostProcessor(this.recorder))
			.run(settings.toArray(String[]::new));
	}

	<T> T part(Class<T> type) {
		return this.context.getBean(type);
	}

	Driver driver() {
		return part(Driver.class);
	}

	String address() {
		return "http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port");
	}

	/** The statements that the application runs while the work is done. */
	List<Function<QueryRunner, Result>> statementsDuring(Runnable work) {
		return this.recorder.during(work);
	}

	/** Asks statements straight by the driver, in one transaction, and takes all rows. */
	void askDriver(List<Function<QueryRunner, Result>> statements) {
		try (Session session = driver().session(); Transaction transaction = session.beginTransaction()) {
			statements.forEach((statement) -> statement.apply(transaction).list());
			transaction.commit();
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
