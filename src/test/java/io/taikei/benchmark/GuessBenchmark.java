package io.taikei.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Reads an answer while others guess passwords. The peer is the same reader without them,
 * before and after.
 */
@Command(name = "guess", description = "What guessing passwords costs who reads.")
final class GuessBenchmark implements Measurement {

	@Option(names = "--seeds", defaultValue = "seeds", description = "Where the plans are.")
	private Path seeds = Path.of("");

	@Option(names = "--read", defaultValue = "/api/v1/goals/132292-3:1-3/initiatives", description = "What is read.")
	private String read = "";

	@Option(names = "--clients", defaultValue = "16", description = "How many guess.")
	private int clients;

	@Option(names = "--seconds", defaultValue = "20", description = "How long each part takes.")
	private int seconds;

	@Mixin
	private ServerOptions server = new ServerOptions();

	@Override
	public MarkdownTable measure() throws Exception {
		MarkdownTable table = new MarkdownTable("who guesses", "guesses a second", "read, median ms", "p99 ms",
				"median, against nobody");
		try (TaikeiProcess taikei = TaikeiProcess.start(Path.of("target/benchmark/guess"), this.seeds, this.server)) {
			taikei.awaitReady();
			Visitor reader = new Visitor(taikei.address());
			read(reader);
			Quantiles before = read(reader);
			row(table, "nobody", 0, before, before);
			AtomicInteger guesses = new AtomicInteger();
			CompletableFuture<?> guessing = CompletableFuture.runAsync(() -> guess(taikei, guesses));
			Quantiles during = read(reader);
			int made = guesses.get();
			guessing.join();
			row(table, this.clients + " clients", (double) made / this.seconds, during, before);
			row(table, "nobody again", 0, read(reader), before);
		}
		return table;
	}

	private Quantiles read(Visitor reader) {
		return new Clients(1, duration()).ask((number) -> reader.get(this.read));
	}

	private void guess(TaikeiProcess taikei, AtomicInteger guesses) {
		new Clients(this.clients, duration()).ask((number) -> {
			taikei.guess(this.read, "guess " + number);
			guesses.incrementAndGet();
		});
	}

	private Duration duration() {
		return Duration.ofSeconds(this.seconds);
	}

	private static void row(MarkdownTable table, String who, double guesses, Quantiles times, Quantiles before) {
		table.row(who, guesses, times.median(), times.milliseconds(0.99), times.median() / before.median());
	}

}
