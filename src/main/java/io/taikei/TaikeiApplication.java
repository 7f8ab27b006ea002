package io.taikei;

import java.util.Locale;

import io.taikei.cli.TaikeiCommand;
import io.taikei.neo4j.server.Causes;
import io.taikei.neo4j.server.DatabaseFailure;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application: reads and loads the plans of seeds/, then serves API and pages; or
 * runs a command, where the arguments name one.
 */
@SpringBootApplication
public class TaikeiApplication {

	public static void main(String[] args) {
		TaikeiCommand command = new TaikeiCommand(TaikeiApplication.class, Locale.getDefault());
		if (command.isAskedFor(args)) {
			System.exit(command.run(System.out, System.err, args));
		}
		try {
			SpringApplication.run(TaikeiApplication.class, args);
		}
		catch (RuntimeException ex) {
			// It is told already. Spring itself would ask the closed application for its
			// exit code, and print a stack trace.
			Causes.of(ex)
				.filter(DatabaseFailure.class::isInstance)
				.map(DatabaseFailure.class::cast)
				.findFirst()
				.ifPresent((failure) -> System.exit(failure.exitCode()));
			throw ex;
		}
	}

}
