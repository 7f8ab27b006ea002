package io.taikei.cli.graph;

import java.nio.file.Path;

import io.taikei.library.PlanLibrary;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.reader.PlanReader;
import picocli.CommandLine.Command;

/** Tells what loading plans would change. */
@Command(name = "diff")
public final class DiffCommand extends IntakeCommand {

	public DiffCommand(Class<?> application) {
		super(application, "Comparing");
	}

	@Override
	PlanIntakeResult take(PlanLibrary library, PlanReader reader, Path path) {
		return library.compare(reader, path);
	}

}
