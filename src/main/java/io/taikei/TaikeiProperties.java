package io.taikei;

import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the application.
 *
 * @param seeds directories with a folder for each plan, all of which are loaded at start;
 * none where empty
 */
@ConfigurationProperties("taikei")
record TaikeiProperties(@DefaultValue("seeds") List<Path> seeds) {

	TaikeiProperties {
		seeds = List.copyOf(seeds);
	}

}
