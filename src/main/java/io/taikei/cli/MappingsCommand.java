package io.taikei.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Hands out what people decided, takes it in, and checks files of it. */
@Command(name = "mappings")
final class MappingsCommand implements Runnable {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public void run() {
		this.spec.commandLine().usage(this.spec.commandLine().getOut());
	}

}
