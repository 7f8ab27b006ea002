package io.taikei.overlap.index;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The figures of docs/scale.md, which gives the command. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = { "-Xmx3g", "-XX:+UseSerialGC", "-Xbatch" })
public class InvertedIndexBenchmark {

	private static final int K = 10;

	@Param("10000")
	int elements;

	private List<List<SparseVector>> plans = List.of();

	private InvertedIndex index = new InvertedIndex();

	private ExhaustiveIndex exhaustive = new ExhaustiveIndex(List.of());

	private int[] starts = new int[0];

	/** Plans and elements to ask with, in a random order. */
	private int[][] queries = new int[0][];

	private int next;

	@Setup
	public void prepare() {
		this.plans = new SyntheticPlans(42).plans(this.elements);
		this.index = build();
		this.exhaustive = new ExhaustiveIndex(this.plans.stream().flatMap(List::stream).toList());
		this.starts = IntStream.range(0, this.plans.size() + 1)
			.map((plan) -> (plan < this.plans.size()) ? this.index.start(plan) : this.index.size())
			.toArray();
		Random random = new Random(43);
		this.queries = IntStream.range(0, 4096).mapToObj((query) -> {
			int plan = random.nextInt(this.plans.size());
			return new int[] { plan, random.nextInt(this.plans.get(plan).size()) };
		}).toArray(int[][]::new);
	}

	/** One element's ten best in all other plans together. */
	@Benchmark
	public List<Hit> best() {
		int[] query = next();
		return this.index.searchOutside(query[0], vector(query), K);
	}

	@Benchmark
	public List<Hit> bestExhaustively() {
		int[] query = next();
		return this.exhaustive.searchOutside(this.starts[query[0]], this.starts[query[0] + 1], vector(query), K);
	}

	/** One element's ten best in each plan. */
	@Benchmark
	public List<List<Hit>> bestOfEach() {
		return this.index.searchEach(vector(next()), K);
	}

	@Benchmark
	public List<List<Hit>> bestOfEachExhaustively() {
		return this.exhaustive.searchEach(this.starts, vector(next()), K);
	}

	/** One element's ten best in one other plan. */
	@Benchmark
	public List<Hit> bestWithin() {
		int[] query = next();
		return this.index.searchWithin(this.queries[4095 - this.next][0], vector(query), K);
	}

	/** The whole index from its vectors. */
	@Benchmark
	public InvertedIndex build() {
		InvertedIndex built = new InvertedIndex();
		this.plans.forEach(built::add);
		return built;
	}

	private int[] next() {
		this.next = (this.next + 1) & 4095;
		return this.queries[this.next];
	}

	private SparseVector vector(int[] query) {
		return this.plans.get(query[0]).get(query[1]);
	}

	/** Measures the memory, then the times; some three minutes on an idle machine. */
	public static void main(String[] arguments) throws RunnerException {
		for (int elements : new int[] { 10_000, 50_000, 100_000, 350_000 }) {
			measureMemory(elements);
		}
		measureTimes("best(Exhaustively)?", "10000", "50000", "100000", "350000");
		measureTimes("bestOfEach(Exhaustively)?|bestWithin|build", "100000");
	}

	private static void measureTimes(String methods, String... elements) throws RunnerException {
		new Runner(new OptionsBuilder().include("\\.(" + methods + ")$").param("elements", elements).build()).run();
	}

	/** Bytes of heap that stay in use for the index, beside the vectors. */
	private static void measureMemory(int elements) {
		InvertedIndexBenchmark benchmark = new InvertedIndexBenchmark();
		benchmark.plans = new SyntheticPlans(42).plans(elements);
		long before = used();
		benchmark.index = benchmark.build();
		long bytes = used() - before;
		int size = benchmark.index.size();
		IntSummaryStatistics places = benchmark.plans.stream()
			.flatMap(List::stream)
			.mapToInt(SparseVector::size)
			.summaryStatistics();
		int dimensions = benchmark.plans.stream()
			.flatMap(List::stream)
			.mapToInt((vector) -> vector.dimension(vector.size() - 1) + 1)
			.max()
			.orElseThrow();
		System.out.printf(
				"%,d elements of %d to %d dimensions, %.1f on average, %,d altogether: "
						+ "the index takes %d bytes an element%n",
				size, places.getMin(), places.getMax(), places.getAverage(), dimensions, bytes / size);
	}

	private static long used() {
		// Once leaves what was in use a moment ago.
		for (int i = 0; i < 4; i++) {
			System.gc();
		}
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}

}
