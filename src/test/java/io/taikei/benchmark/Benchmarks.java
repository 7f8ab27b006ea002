package io.taikei.benchmark;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of docs/performance.md. */
@Command(name = "benchmarks", subcommands = { LoadBenchmark.class, OneMorePlanBenchmark.class, QuestionsBenchmark.class,
		StartBenchmark.class })
public final class Benchmarks {

	private Benchmarks() {
	}

	public static void main(String[] arguments) {
		System.exit(new CommandLine(new Benchmarks()).execute(arguments));
	}

}
