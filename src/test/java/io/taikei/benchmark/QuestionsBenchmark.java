package io.taikei.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Asks the sixteen questions and opens the pages over HTTP, about ever other goals and
 * plans. The peer is the driver, which asks the statements that each answer needs.
 */
@Command(name = "questions", description = "Answers and pages against the same Cypher straight by the driver.")
final class QuestionsBenchmark implements Measurement {

	private static final int SUBJECTS = 20;

	@Option(names = "--plans", split = ",", defaultValue = "2,10,200",
			description = "How many plans, in growing order.")
	private List<Integer> sizes = List.of();

	@Option(names = "--clients", defaultValue = "16", description = "How many at once, after one alone.")
	private int clients;

	@Option(names = "--seconds", defaultValue = "2", description = "How long each is asked.")
	private int seconds;

	@Option(names = "--only", defaultValue = ".*", description = "A pattern of the names to ask.")
	private Pattern only = Pattern.compile("");

	@Mixin
	private ServerOptions server = new ServerOptions();

	private final Map<String, Double> fewest = new HashMap<>();

	@Override
	public MarkdownTable measure() throws IOException, InterruptedException {
		MarkdownTable table = new MarkdownTable("plans", "question", "kB at most", "p50 ms", "p99",
				"p50, %d clients".formatted(this.clients), "p99", "driver p50",
				"driver p50, %d clients".formatted(this.clients), "against the driver", "against the fewest plans");
		for (int size : this.sizes) {
			CountryGraph graph = new CountryGraph(size);
			graph.fill(this.server);
			List<Subject> subjects = Subject.among(CountryGraph.COUNTRY, size).limit(SUBJECTS).toList();
			try (Taikei taikei = new Taikei(graph.database(), this.server)) {
				AskedAddress.all()
					.stream()
					.filter((address) -> this.only.matcher(address.name()).matches())
					.forEach((address) -> measure(taikei, size, address.name(), address.about(subjects.stream()),
							table));
			}
		}
		return table;
	}

	/** What is asked the first time warms up, and tells the statements. */
	private void measure(Taikei taikei, int size, String name, List<String> addresses, MarkdownTable table) {
		Visitor visitor = new Visitor(taikei.address());
		List<List<Function<QueryRunner, Result>>> statements = new ArrayList<>();
		List<Integer> bytes = new ArrayList<>();
		try {
			addresses
				.forEach((address) -> statements.add(taikei.statementsDuring(() -> bytes.add(visitor.get(address)))));
		}
		catch (Visitor.Refused ex) {
			table.row(size, name, "status " + ex.status());
			return;
		}
		IntConsumer overHttp = (number) -> visitor.get(addresses.get(number % addresses.size()));
		IntConsumer byDriver = (number) -> taikei.askDriver(statements.get(number % statements.size()));
		Clients one = new Clients(1, Duration.ofSeconds(this.seconds));
		Clients many = new Clients(this.clients, Duration.ofSeconds(this.seconds));
		Quantiles http = one.ask(overHttp);
		Quantiles httpOfMany = many.ask(overHttp);
		Quantiles driver = one.ask(byDriver);
		Quantiles driverOfMany = many.ask(byDriver);
		this.fewest.putIfAbsent(name, http.median());
		table.row(size, name, Collections.max(bytes) / 1000.0, http.median(), http.milliseconds(0.99),
				httpOfMany.median(), httpOfMany.milliseconds(0.99), driver.median(), driverOfMany.median(),
				http.median() / driver.median(), http.median() / this.fewest.get(name));
	}

}
