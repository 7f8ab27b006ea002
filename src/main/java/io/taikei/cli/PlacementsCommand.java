package io.taikei.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import io.taikei.reader.PlanReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Compares where the algorithm places initiatives with where a reader of the document
 * does.
 */
@Command(name = "placements", description = "Compare the inferred placements of initiatives with the reviewed ones.")
final class PlacementsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private SeedFolders folders = new SeedFolders();

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		PlanReader reader = this.folders.reader();
		for (Path folder : this.folders.chosen()) {
			PlacementComparison.of(reader.read(folder).plan()).lines().forEach(out::println);
		}
		return 0;
	}

}
