package io.taikei.cli.shared;

import java.nio.file.Path;

import io.taikei.reader.PlanReader;
import picocli.CommandLine.Option;

/** The folder of seeds that a command reads with. */
public final class Seeds {

	@Option(names = "--seeds", paramLabel = "FOLDER", defaultValue = "${sys:taikei.seeds:-seeds}")
	private Path folder = Path.of("seeds");

	public Path folder() {
		return this.folder;
	}

	public PlanReader reader() {
		return PlanReader.ofSeedsAsNeeded(this.folder);
	}

}
