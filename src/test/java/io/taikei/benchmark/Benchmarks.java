package io.taikei.benchmark;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of docs/performance.md, and how well documents are read. */
@Command(name = "benchmarks",
		subcommands = { GuessBenchmark.class, IntakeBenchmark.class, JobsBenchmark.class, LoadBenchmark.class,
				OneMorePlanBenchmark.class, QuestionsBenchmark.class, ReviewBenchmark.class, StartBenchmark.class,
				TornBenchmark.class })
public final class Benchmarks {

	private Benchmarks() {
	}

	public static void main(String[] arguments) {
		System.exit(new CommandLine(new Benchmarks()).execute(arguments));
	}

}
