package io.taikei.overlap;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.vector.PlacedPlan;
import io.taikei.overlap.vector.VectorSpace;

/**
 * The figures of docs/scale.md: the twenty best counterparts of every element of so many
 * plans, against scoring every pair, whose results have to be the same, and against
 * Lucene. Both take too long for all elements, and are asked for some of them.
 */
public final class CounterpartBenchmark {

	private static final int K = 20;

	private static final int ELEMENTS_OF_A_PLAN = 200;

	private static final int CHECKED = 40;

	private static final int SEARCHED = 500;

	private final List<AnalysedPlan> plans;

	private final DocumentFrequencies frequencies;

	private final CounterpartIndex index;

	/** Elements of all plans, in a random order. */
	private final List<ElementId> sample;

	private final int elements;

	private CounterpartBenchmark(int elements) {
		this.plans = GeneratedPlans.country(42, elements / ELEMENTS_OF_A_PLAN);
		this.frequencies = DocumentFrequencies.of(this.plans);
		this.index = new CounterpartIndex(this.frequencies);
		List<ElementId> all = this.plans.stream().flatMap((plan) -> plan.elements().stream()).toList();
		this.elements = all.size();
		Random random = new Random(43);
		this.sample = IntStream.range(0, SEARCHED).mapToObj((i) -> all.get(random.nextInt(all.size()))).toList();
	}

	/**
	 * Measures; some six minutes on an idle machine of two cores.
	 * @param arguments how many elements; 10,000, 50,000 and 350,000 if none are given
	 */
	public static void main(String[] arguments) throws IOException {
		System.out.println("| elements | build, s | bytes an element | all against all, s | CPU ms an element "
				+ "| every pair, ms | Lucene, ms |");
		System.out.println("|---|---|---|---|---|---|---|");
		for (String elements : (arguments.length > 0) ? arguments : new String[] { "10000", "50000", "350000" }) {
			new CounterpartBenchmark(Integer.parseInt(elements)).measure();
		}
	}

	private void measure() throws IOException {
		long before = used();
		double build = seconds(() -> this.plans.forEach(this.index::put));
		long bytes = (used() - before) / this.elements;
		this.plans.stream().limit(20).forEach(this::search);
		long start = cpuTime();
		double all = seconds(() -> this.plans.forEach(this::search));
		double own = (cpuTime() - start) / 1e6 / this.elements;
		System.out.printf("| %,d | %.1f | %,d | %.1f | %.2f | %.1f | %.1f |%n", this.elements, build, bytes, all, own,
				exhaustively(), byLucene());
	}

	private void search(AnalysedPlan plan) {
		this.index.best(plan.id(), plan.elements(), K);
	}

	/** Milliseconds to score an element with every other. */
	private double exhaustively() {
		EveryPair pairs = new EveryPair(this.plans, this.frequencies);
		List<ElementId> checked = this.sample.subList(0, CHECKED);
		List<List<Overlap>> found = new ArrayList<>();
		double time = seconds(() -> checked.forEach((element) -> found.add(pairs.best(element, K))));
		for (int i = 0; i < CHECKED; i++) {
			ElementId element = checked.get(i);
			if (!found.get(i).equals(this.index.best(element.plan(), List.of(element), K).get(element))) {
				throw new IllegalStateException("Other counterparts of " + element);
			}
		}
		return time * 1000 / CHECKED;
	}

	/** Milliseconds of MoreLikeThis for an element. */
	private double byLucene() throws IOException {
		try (LucenePeer lucene = new LucenePeer(this.plans)) {
			this.sample.stream().limit(20).forEach((element) -> lucene.search(element, K));
			return seconds(() -> this.sample.forEach((element) -> lucene.search(element, K))) * 1000 / SEARCHED;
		}
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	/** Nanoseconds of all cores. */
	private static long cpuTime() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private static long used() {
		// Once leaves what was in use a moment ago.
		for (int i = 0; i < 4; i++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	/** Scores every pair, as nothing needs to be told from what. */
	private static final class EveryPair {

		private final VectorSpace space;

		private final List<IndexedPlan> plans;

		EveryPair(List<AnalysedPlan> plans, DocumentFrequencies frequencies) {
			this.space = new VectorSpace(frequencies, Weighting.STANDARD);
			this.plans = plans.stream().map((plan) -> IndexedPlan.of(PlacedPlan.of(plan, this.space), 0)).toList();
		}

		List<Overlap> best(ElementId id, int k) {
			PairScoring scoring = new PairScoring(Weighting.STANDARD);
			OverlapAssembly assembly = new OverlapAssembly(this.space, Weighting.STANDARD, null);
			return element(id).stream()
				.flatMap((element) -> others(id)
					.flatMap((other) -> scoring
						.pairing(element, other, element.vector().inContext().dot(other.vector().inContext()))
						.map((pairing) -> new Scored(element, other, pairing))
						.stream())
					.sorted(Comparator.comparingDouble((Scored pair) -> Overlap.rounded(pair.pairing().score()))
						.reversed()
						.thenComparing((pair) -> pair.other().id()))
					.limit(k))
				.map((pair) -> assembly.overlap(pair.pairing(),
						() -> scoring.isMutual(pair.element(), pair.other(), pair.pairing().score())))
				.toList();
		}

		private List<IndexedElement> element(ElementId id) {
			return this.plans.stream().flatMap((plan) -> plan.element(id).stream()).toList();
		}

		private Stream<IndexedElement> others(ElementId id) {
			return this.plans.stream()
				.filter((plan) -> !plan.plan().id().equals(id.plan()))
				.flatMap((plan) -> plan.elements().stream());
		}

	}

	/** A pair with its score. */
	private record Scored(IndexedElement element, IndexedElement other, Pairing pairing) {
	}

}
