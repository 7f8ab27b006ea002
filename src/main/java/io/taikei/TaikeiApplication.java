package io.taikei;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: reads and loads the plans of seeds/, then serves API and pages. */
@SpringBootApplication
public class TaikeiApplication {

	public static void main(String[] args) {
		SpringApplication.run(TaikeiApplication.class, args);
	}

}
