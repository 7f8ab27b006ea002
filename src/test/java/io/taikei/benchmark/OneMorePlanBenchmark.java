package io.taikei.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.taikei.model.Plan;
import io.taikei.planfile.writing.PlanFileWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Sends one more plan over HTTP where so many are loaded, and forgets it again; of the
 * whole country, forgets a plan and sends it again. The peer is one more plan where the
 * fewest are.
 */
@Command(name = "one-more-plan", description = "What one more plan costs.")
final class OneMorePlanBenchmark implements Measurement {

	@Option(names = "--plans", split = ",", defaultValue = "10,50,200",
			description = "How many plans, in growing order.")
	private List<Integer> sizes = List.of();

	@Option(names = "--times", defaultValue = "3", description = "How many further plans; the median counts.")
	private int times;

	@Mixin
	private ServerOptions server = new ServerOptions();

	@Override
	public MarkdownTable measure() throws IOException, InterruptedException {
		MarkdownTable table = new MarkdownTable("plans", "s", "CPU s, application", "CPU s, server", "CPU s, together",
				"against the fewest plans", "MB, application", "MB, server", "overlaps of it", "overlaps before",
				"store MB");
		double peer = 0;
		for (int size : this.sizes) {
			CountryGraph graph = new CountryGraph(size);
			Addition usual = usual(graph);
			peer = (peer > 0) ? peer : usual.cpu();
			table.row(size, usual.seconds, usual.applicationCpu, usual.serverCpu, usual.cpu(), usual.cpu() / peer,
					usual.applicationMegabytes, usual.serverMegabytes, usual.overlaps, usual.overlapsBefore,
					graph.megabytes());
		}
		return table;
	}

	private Addition usual(CountryGraph graph) throws IOException, InterruptedException {
		graph.fill(this.server);
		List<Addition> additions = new ArrayList<>();
		try (TaikeiProcess taikei = TaikeiProcess.start(graph.database(), CountryGraph.vocabulary(), this.server)) {
			taikei.awaitReady();
			for (int i = 0; i < this.times; i++) {
				Plan plan = graph.further(i).plan();
				if (graph.isWhole()) {
					taikei.forget(plan.id().value());
				}
				additions.add(add(taikei, graph, plan));
				if (!graph.isWhole()) {
					taikei.forget(plan.id().value());
				}
			}
		}
		additions.sort(Comparator.comparingDouble(Addition::cpu));
		return additions.get(additions.size() / 2);
	}

	private static Addition add(TaikeiProcess taikei, CountryGraph graph, Plan plan)
			throws IOException, InterruptedException {
		String file = new PlanFileWriter(plan, null).write();
		long overlapsBefore = graph.overlaps();
		ProcessUse application = taikei.application();
		ProcessUse server = taikei.server();
		long begin = System.nanoTime();
		taikei.load(file);
		double seconds = (System.nanoTime() - begin) / 1e9;
		ProcessUse applicationAfter = taikei.application();
		ProcessUse serverAfter = taikei.server();
		return new Addition(seconds, applicationAfter.seconds() - application.seconds(),
				serverAfter.seconds() - server.seconds(), applicationAfter.megabytes(), serverAfter.megabytes(),
				overlapsBefore, graph.overlaps() - overlapsBefore);
	}

	/** What one further plan cost: seconds, and memory afterwards. */
	private record Addition(double seconds, double applicationCpu, double serverCpu, long applicationMegabytes,
			long serverMegabytes, long overlapsBefore, long overlaps) {

		double cpu() {
			return this.applicationCpu + this.serverCpu;
		}

	}

}
