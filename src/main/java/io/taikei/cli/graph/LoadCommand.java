package io.taikei.cli.graph;

import java.nio.file.Path;

import io.taikei.library.PlanLibrary;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.reader.PlanReader;
import picocli.CommandLine.Command;

/** Loads plans into the graph. */
@Command(name = "load")
public final class LoadCommand extends IntakeCommand {

	public LoadCommand(Class<?> application) {
		super(application, "Loading");
	}

	@Override
	PlanIntakeResult take(PlanLibrary library, PlanReader reader, Path path) {
		return library.load(reader, path);
	}

}
