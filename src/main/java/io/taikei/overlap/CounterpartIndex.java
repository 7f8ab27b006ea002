package io.taikei.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.index.InvertedIndex;
import io.taikei.overlap.index.Thresholds;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.overlap.vector.PlacedPlan;
import io.taikei.overlap.vector.VectorSpace;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best counterparts of elements among all plans of other municipalities: the
 * same overlaps, to the last bit, as the comparisons of each two plans find, without
 * making these. Any number of threads may ask; who changes it waits for them.
 */
public final class CounterpartIndex {

	/** How many elements one thread takes at once. */
	private static final int CHUNK = 8;

	private final VectorSpace space;

	private final OverlapAssembly assembly;

	private final Map<String, IndexedPlan> plans = new TreeMap<>();

	private InvertedIndex index = new InvertedIndex();

	/**
	 * By their numbers in the index; those that were removed stay until it is rebuilt.
	 */
	private List<IndexedElement> elements = new ArrayList<>();

	/** By the same numbers. */
	private ScoreLimits limits = new ScoreLimits(Weighting.STANDARD.scoring());

	private final ReadWriteLock lock = new ReentrantReadWriteLock();

	/** An index that knows no plan yet, with the standard rule; see below. */
	public CounterpartIndex(DocumentFrequencies frequencies) {
		this(frequencies, null);
	}

	/**
	 * An index that knows no plan yet.
	 * @param frequencies how rare words and themes are
	 * @param learned what tells direct pairs from related ones; null for the standard
	 */
	public CounterpartIndex(DocumentFrequencies frequencies, @Nullable LearnedRule learned) {
		this.space = new VectorSpace(frequencies, Weighting.STANDARD);
		this.assembly = new OverlapAssembly(this.space, Weighting.STANDARD, learned);
	}

	/** Adds a plan, or puts it in the place of an earlier version of it. */
	public void put(AnalysedPlan plan) {
		write(() -> {
			forget(plan.id());
			add(PlacedPlan.of(plan, this.space));
		});
	}

	/** Removes a plan, if it is there. */
	public void remove(PlanId plan) {
		write(() -> forget(plan));
	}

	/** The plans that are there, in the order of their ids. */
	public List<PlanId> plans() {
		return read(() -> this.plans.values().stream().map((plan) -> plan.plan().id()).toList());
	}

	/**
	 * The best overlaps of elements with those of the plans of all other municipalities,
	 * ordered by descending score, as it is kept and shown, then by the other's id. So
	 * the order can be told from what is kept.
	 * @param plan a plan that is there
	 * @param elements elements of it
	 * @param k how many of each, at most
	 */
	public SequencedMap<ElementId, List<Overlap>> best(PlanId plan, Collection<ElementId> elements, int k) {
		return read(() -> {
			SequencedMap<ElementId, List<Overlap>> best = new LinkedHashMap<>();
			elements.forEach((element) -> best.put(element, List.of()));
			search(plan, elements, (search, element) -> Stream.of(Map.entry(element.id(), search.best(element, k))))
				.forEach((found) -> best.put(found.getKey(), found.getValue()));
			return best;
		});
	}

	/**
	 * The overlaps of elements that the other element might have among its best, as their
	 * shown score is at least its least one.
	 * @param plan a plan that is there
	 * @param elements elements of it
	 * @param least the least shown score among an element's best; 0 while there are too
	 * few
	 */
	public List<Overlap> challenging(PlanId plan, Collection<ElementId> elements, ToDoubleFunction<ElementId> least) {
		return read(() -> {
			double[] shown = new double[this.elements.size()];
			double[] likeness = new double[this.elements.size()];
			for (int number = 0; number < shown.length; number++) {
				shown[number] = least.applyAsDouble(this.elements.get(number).id());
				likeness[number] = CounterpartSearch.likeness(CounterpartSearch.score(shown[number]));
			}
			Thresholds thresholds = new Thresholds.ByDocument(likeness);
			return search(plan, elements, (search, element) -> search.reaching(element, shown, thresholds));
		});
	}

	/** The overlap of two elements of plans that are there, where there is one. */
	public Optional<Overlap> between(ElementId one, ElementId other) {
		return read(() -> {
			IndexedElement first = element(one);
			IndexedElement second = element(other);
			if (first == null || second == null || one.plan().equals(other.plan())) {
				return Optional.empty();
			}
			PairScoring scoring = new PairScoring(Weighting.STANDARD);
			return scoring.pairing(first, second, first.vector().inContext().dot(second.vector().inContext()))
				.map((pairing) -> this.assembly.overlap(pairing,
						() -> scoring.isMutual(first, second, pairing.score())));
		});
	}

	private @Nullable IndexedElement element(ElementId id) {
		IndexedPlan plan = this.plans.get(id.plan().value());
		return (plan != null) ? plan.element(id).orElse(null) : null;
	}

	/** Searches for elements, as many at a time as there are processors. */
	private <T> List<T> search(PlanId id, Collection<ElementId> elements, Search<T> task) {
		IndexedPlan plan = this.plans.get(id.value());
		if (plan == null) {
			throw new IllegalArgumentException("%s is not in the index".formatted(id));
		}
		Set<ElementId> asked = new HashSet<>(elements);
		List<IndexedElement> all = plan.elements().stream().filter((element) -> asked.contains(element.id())).toList();
		List<ForkJoinTask<List<T>>> parts = new ArrayList<>();
		for (int from = 0; from < all.size(); from += CHUNK) {
			List<IndexedElement> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
			parts.add(ForkJoinTask.adapt(() -> {
				CounterpartSearch search = new CounterpartSearch(plan, this.index, this.elements, this.limits,
						this.assembly);
				return chunk.stream().flatMap((element) -> task.of(search, element)).toList();
			}));
		}
		return ForkJoinTask.invokeAll(parts).stream().map(ForkJoinTask::join).flatMap(List::stream).toList();
	}

	private void add(PlacedPlan plan) {
		int first = this.index.size();
		IndexedPlan added = IndexedPlan.of(plan, first);
		this.index.add(added.elements().stream().map((element) -> element.vector().inContext()).toList());
		this.elements.addAll(added.elements());
		added.elements().forEach((element) -> this.limits.add(element.vector()));
		this.plans.put(plan.id().value(), added);
	}

	private void forget(PlanId id) {
		IndexedPlan plan = this.plans.remove(id.value());
		if (plan != null) {
			this.index.remove(plan.first(), plan.end());
			if (this.index.removed() * 4L > this.index.size()) {
				rebuild();
			}
		}
	}

	/** Gives back the room of what was removed. */
	private void rebuild() {
		List<IndexedPlan> kept = List.copyOf(this.plans.values());
		this.index = new InvertedIndex();
		this.elements = new ArrayList<>();
		this.limits = new ScoreLimits(Weighting.STANDARD.scoring());
		kept.forEach((plan) -> add(plan.plan()));
	}

	private void write(Runnable change) {
		this.lock.writeLock().lock();
		try {
			change.run();
		}
		finally {
			this.lock.writeLock().unlock();
		}
	}

	private <T> T read(Supplier<T> question) {
		this.lock.readLock().lock();
		try {
			return question.get();
		}
		finally {
			this.lock.readLock().unlock();
		}
	}

	/** What is searched for each element. */
	@FunctionalInterface
	private interface Search<T> {

		Stream<T> of(CounterpartSearch search, IndexedElement element);

	}

}
