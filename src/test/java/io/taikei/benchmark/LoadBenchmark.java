package io.taikei.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.country.Country;
import io.taikei.loader.PlanAnalysis;
import io.taikei.loader.PlanContent;
import io.taikei.loader.PlanLoader;
import io.taikei.loader.ThemeLoader;
import io.taikei.loader.rows.AddressedThemeRows;
import io.taikei.loader.rows.PlanOrigin;
import io.taikei.loader.rows.PlanParts;
import io.taikei.model.PlanId;
import io.taikei.overlap.analysis.PlanAnalyser;
import io.taikei.overlap.analysis.ThemeTagger;
import io.taikei.validation.ValidPlan;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Loads plans by our loader, by the same statements with the same rows straight by the
 * driver, and as entities by Spring Data Neo4j, in turns. No overlaps are looked for.
 */
@Command(name = "load", description = "Our loader against the driver and Spring Data Neo4j.")
final class LoadBenchmark implements Measurement {

	private static final Path DIRECTORY = Path.of("target/benchmark/load");

	@Option(names = "--plans", defaultValue = "20")
	private int plans;

	@Option(names = "--rounds", defaultValue = "5", description = "After one that only warms up.")
	private int rounds;

	@Mixin
	private ServerOptions server = new ServerOptions();

	@Override
	public MarkdownTable measure() throws IOException {
		FileSystemUtils.deleteRecursively(DIRECTORY);
		Country country = new Country(42);
		try (Taikei taikei = new Taikei(DIRECTORY, this.server)) {
			taikei.part(ThemeLoader.class).load(country.themes());
			return measure(taikei, country);
		}
	}

	private MarkdownTable measure(Taikei taikei, Country country) {
		List<ValidPlan> all = country.plans(this.plans).toList();
		ThemeTagger tagger = new ThemeTagger(country.themes());
		PlanAnalyser analyser = new PlanAnalyser(country.themes());
		PlanLoader loader = taikei.part(PlanLoader.class);
		Consumer<ValidPlan> loading = (plan) -> loader.load(content(plan, tagger, analyser));
		Map<PlanId, List<Function<QueryRunner, Result>>> statements = all.stream()
			.collect(Collectors.toMap((plan) -> plan.plan().id(),
					(plan) -> taikei.statementsDuring(() -> loading.accept(plan))));
		Consumer<ValidPlan> forgetting = (plan) -> loader.forget(plan.plan().id());
		all.forEach(forgetting);
		SavedPlans saved = new SavedPlans(taikei.part(Neo4jTemplate.class), taikei.driver(), country.themes());
		List<Way> ways = List.of(
				new Way("the same statements and rows, straight by the driver",
						(plan) -> taikei.askDriver(statements.getOrDefault(plan.plan().id(), List.of())), forgetting),
				new Way("our loader", loading, forgetting),
				new Way("of that, to make the rows", (plan) -> makeRows(plan, tagger), (plan) -> {
				}), new Way("Spring Data Neo4j, saveAll", saved::save, (plan) -> saved.forget()));
		for (int round = 0; round <= this.rounds; round++) {
			for (Way way : ways) {
				way.measure(all, round > 0);
			}
		}
		return table(ways);
	}

	private static PlanContent content(ValidPlan plan, ThemeTagger tagger, PlanAnalyser analyser) {
		return new PlanContent(plan, AddressedThemeRows.of(plan.plan().elements(), tagger),
				PlanAnalysis.of(analyser.analyse(plan.plan()), PlanAnalyser.VERSION), PlanOrigin.SENT);
	}

	/** The rows are read by nobody here. */
	private static void makeRows(ValidPlan plan, ThemeTagger tagger) {
		PlanParts parts = PlanParts.of(plan, PlanOrigin.SENT);
		AddressedThemeRows themes = AddressedThemeRows.of(plan.plan().elements(), tagger);
		if (parts.elements().isEmpty() || themes.links().isEmpty()) {
			throw new IllegalStateException("A plan without elements or themes");
		}
	}

	private static MarkdownTable table(List<Way> ways) {
		MarkdownTable table = new MarkdownTable("way", "ms a plan (median)", "p99", "against the driver",
				"CPU ms a plan, both processes", "against the driver");
		double peer = ways.getFirst().quantiles().median();
		double cpuOfPeer = ways.getFirst().cpuMilliseconds();
		ways.forEach((way) -> {
			Quantiles quantiles = way.quantiles();
			table.row(way.name, quantiles.median(), quantiles.milliseconds(0.99), quantiles.median() / peer,
					way.cpuMilliseconds(), way.cpuMilliseconds() / cpuOfPeer);
		});
		return table;
	}

	/** A way to load a plan, and to be rid of it again. */
	private static final class Way {

		private final String name;

		private final Consumer<ValidPlan> load;

		private final Consumer<ValidPlan> forget;

		private final List<Long> nanos = new ArrayList<>();

		private Duration cpu = Duration.ZERO;

		Way(String name, Consumer<ValidPlan> load, Consumer<ValidPlan> forget) {
			this.name = name;
			this.load = load;
			this.forget = forget;
		}

		void measure(List<ValidPlan> plans, boolean counts) {
			for (ValidPlan plan : plans) {
				Duration cpuBefore = ProcessUse.cpuOfThisAndChildren();
				long begin = System.nanoTime();
				this.load.accept(plan);
				long end = System.nanoTime();
				Duration cpuAfter = ProcessUse.cpuOfThisAndChildren();
				this.forget.accept(plan);
				if (counts) {
					this.nanos.add(end - begin);
					this.cpu = this.cpu.plus(cpuAfter).minus(cpuBefore);
				}
			}
		}

		Quantiles quantiles() {
			return Quantiles.of(this.nanos);
		}

		double cpuMilliseconds() {
			return (double) this.cpu.toMillis() / this.nanos.size();
		}

	}

}
