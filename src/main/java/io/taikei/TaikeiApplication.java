package io.taikei;

import java.util.Locale;

import io.taikei.cli.TaikeiCommand;

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
		SpringApplication.run(TaikeiApplication.class, args);
	}

}
