package io.taikei.cli;

import java.nio.file.Path;

import io.taikei.library.PlanLibrary;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.reader.PlanReader;
import picocli.CommandLine.Command;

/** Loads plans into the graph. */
@Command(name = "load")
final class LoadCommand extends IntakeCommand {

	LoadCommand(Class<?> application) {
		super(application, "Loading");
	}

	@Override
	PlanIntakeResult take(PlanLibrary library, PlanReader reader, Path path) {
		return library.load(reader, path);
	}

}
