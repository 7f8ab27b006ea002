package io.taikei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.taikei.reader.PlanReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which plans' folders a command is about. */
final class SeedFolders {

	@Option(names = "--seeds", paramLabel = "FOLDER", defaultValue = "seeds",
			description = "The folder of seeds: a vocabulary of themes, and a folder for each plan. Default: ${DEFAULT-VALUE}")
	private Path seeds = Path.of("seeds");

	@Parameters(paramLabel = "FOLDER", description = "A plan's folder; by default, every one below the seeds.")
	private List<Path> folders = new ArrayList<>();

	List<Path> chosen() {
		return this.folders.isEmpty() ? PlanReader.planFolders(this.seeds) : List.copyOf(this.folders);
	}

	PlanReader reader() {
		return PlanReader.ofSeeds(this.seeds);
	}

}
