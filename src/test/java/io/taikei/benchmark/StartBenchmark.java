package io.taikei.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.taikei.model.Goal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.springframework.util.FileSystemUtils;

/**
 * Starts the application over a folder of plans: first with no database, then with the
 * one that is there. The peer is the start with the fewest plans.
 */
@Command(name = "start", description = "First and later starts.")
final class StartBenchmark implements Measurement {

	@Option(names = "--plans", split = ",", defaultValue = "2,200", description = "How many plans, in growing order.")
	private List<Integer> sizes = List.of();

	@Option(names = "--starts", defaultValue = "3", description = "How many later starts; the median counts.")
	private int starts;

	@Mixin
	private ServerOptions server = new ServerOptions();

	@Override
	public MarkdownTable measure() throws IOException, InterruptedException {
		MarkdownTable table = new MarkdownTable("plans", "start", "first answer after s", "ready after s",
				"CPU s, application", "CPU s, server", "ready, against the fewest plans");
		double first = 0;
		double later = 0;
		for (int size : this.sizes) {
			Start empty = first(size);
			List<Start> again = new ArrayList<>();
			for (int i = 0; i < this.starts; i++) {
				again.add(start(size));
			}
			again.sort(Comparator.comparingDouble(Start::ready));
			Start usual = again.get(again.size() / 2);
			first = (first > 0) ? first : empty.ready();
			later = (later > 0) ? later : usual.ready();
			empty.addTo(table, size, "first", first);
			usual.addTo(table, size, "later", later);
		}
		return table;
	}

	private Start first(int size) throws IOException, InterruptedException {
		FileSystemUtils.deleteRecursively(database(size));
		return start(size);
	}

	private Start start(int size) throws IOException, InterruptedException {
		Path seeds = new CountryGraph(size).seeds();
		String goal = CountryGraph.COUNTRY.plan(0).plan().elements(Goal.class).getFirst().id().value();
		long begin = System.nanoTime();
		try (TaikeiProcess taikei = TaikeiProcess.start(database(size), seeds, this.server)) {
			taikei.awaitAnswer("/api/v1/goals/" + goal + "/initiatives");
			long answered = System.nanoTime();
			taikei.awaitReady();
			return new Start((answered - begin) / 1e9, (System.nanoTime() - begin) / 1e9, taikei.application(),
					taikei.server());
		}
	}

	private static Path database(int size) {
		return Path.of("target/benchmark/start-" + size);
	}

	/** One start: seconds, and what both processes used until it was ready. */
	private record Start(double answered, double ready, ProcessUse application, ProcessUse server) {

		void addTo(MarkdownTable table, int size, String name, double peer) {
			table.row(size, name, this.answered, this.ready, this.application.seconds(), this.server.seconds(),
					this.ready / peer);
		}

	}

}
