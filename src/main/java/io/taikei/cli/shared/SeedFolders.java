package io.taikei.cli.shared;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.taikei.reader.PlanReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which plans' folders a command is about. */
public final class SeedFolders {

	@Mixin
	private Seeds seeds = new Seeds();

	@Parameters(paramLabel = "FOLDER")
	private List<Path> folders = new ArrayList<>();

	public List<Path> chosen() {
		return this.folders.isEmpty() ? PlanReader.planFolders(this.seeds.folder()) : List.copyOf(this.folders);
	}

	public PlanReader reader() {
		return this.seeds.reader();
	}

}
