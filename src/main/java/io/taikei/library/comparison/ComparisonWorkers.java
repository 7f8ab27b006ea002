package io.taikei.library.comparison;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.taikei.loader.ComparisonLeases;
import io.taikei.loader.ComparisonQueue;
import io.taikei.loader.ComparisonQueue.QueuedElement;
import io.taikei.loader.LoadingLock;
import io.taikei.loader.OverlapReport;
import io.taikei.model.PlanId;

import org.springframework.stereotype.Component;

/**
 * Works off the queue of elements. One worker compares while another one writes, under
 * the lock, in bounded steps, so that others load in between; and those of other
 * applications on the same database take what these have not taken.
 */
@Component
class ComparisonWorkers {

	/** So many elements in a transaction. */
	private static final int STEP = 200;

	/** While one writes, the other one compares. */
	private static final int WORKERS = 2;

	/** How long to wait until others may have done what they have taken. */
	private static final Duration PAUSE = Duration.ofMillis(200);

	private final LoadingLock lock;

	private final ComparisonQueue queue;

	private final ComparisonLeases leases;

	private final QueuedComparison comparison;

	ComparisonWorkers(LoadingLock lock, ComparisonQueue queue, ComparisonLeases leases, QueuedComparison comparison) {
		this.lock = lock;
		this.queue = queue;
		this.leases = leases;
		this.comparison = comparison;
	}

	/**
	 * Works off the queue, and returns when nobody has anything of it to do. A plan on
	 * which it fails waits on.
	 */
	void workOff(ComparisonTally tally, ComparisonProgress progress) {
		SequencedMap<PlanId, Long> waiting = waiting(tally);
		while (!waiting.isEmpty() && !tally.isDatabaseFailed() && !Thread.currentThread().isInterrupted()) {
			long before = tally.elements();
			long all = before + waiting.values().stream().mapToLong(Long::longValue).sum();
			Queue<List<PlanId>> groups = new ConcurrentLinkedQueue<>(groups(waiting));
			try (ExecutorService workers = Executors.newFixedThreadPool(Math.min(WORKERS, groups.size()))) {
				for (int i = 0; i < WORKERS; i++) {
					workers.execute(() -> workOff(groups, tally, () -> progress.compared(tally.elements(), all)));
				}
			}
			waiting = waiting(tally);
			if (tally.elements() == before && !waiting.isEmpty()) {
				pause();
			}
		}
	}

	/** What waits, once elements that were compared before know the newcomers. */
	private SequencedMap<PlanId, Long> waiting(ComparisonTally tally) {
		List<PlanId> newcomers = new ArrayList<>(this.queue.newcomers());
		newcomers.removeIf(tally::hasFailed);
		for (PlanId newcomer : newcomers) {
			tally.attempt(newcomer, () -> this.lock.hold(() -> {
				if (this.queue.newcomers().contains(newcomer)) {
					tally.compared(0, this.comparison.challenge(newcomer));
				}
				return true;
			}));
		}
		SequencedMap<PlanId, Long> plans = this.queue.plans();
		plans.keySet().removeIf(tally::hasFailed);
		return plans;
	}

	/** Plans whose elements fit into a step together, so that few of many are one. */
	private static List<List<PlanId>> groups(SequencedMap<PlanId, Long> waiting) {
		List<List<PlanId>> groups = new ArrayList<>();
		long elements = 0;
		for (Map.Entry<PlanId, Long> plan : waiting.entrySet()) {
			if (groups.isEmpty() || elements + plan.getValue() > STEP) {
				groups.add(new ArrayList<>());
				elements = 0;
			}
			groups.getLast().add(plan.getKey());
			elements += plan.getValue();
		}
		return groups;
	}

	private void workOff(Queue<List<PlanId>> groups, ComparisonTally tally, Runnable told) {
		String worker = UUID.randomUUID().toString();
		List<PlanId> group = groups.poll();
		while (group != null && !tally.isDatabaseFailed()) {
			compare(worker, group, tally);
			told.run();
			group = groups.poll();
		}
	}

	/**
	 * Where a group fails, each of its plans is tried alone, by what waits of it then:
	 * somebody may have forgotten it, or loaded its next edition.
	 */
	private void compare(String worker, List<PlanId> group, ComparisonTally tally) {
		if (!tally.succeeds(group, () -> compareLeased(worker, group, tally))) {
			for (PlanId plan : group) {
				if (!tally.isDatabaseFailed()) {
					tally.attempt(plan, () -> compareLeased(worker, List.of(plan), tally));
				}
			}
		}
	}

	private void compareLeased(String worker, List<PlanId> group, ComparisonTally tally) {
		try {
			List<QueuedElement> elements = this.queue.elements(this.leases.lease(worker, group));
			for (int from = 0; from < elements.size(); from += STEP) {
				compare(elements.subList(from, Math.min(from + STEP, elements.size())), tally);
				this.leases.lease(worker, group);
			}
		}
		finally {
			this.leases.end(worker);
		}
	}

	private void compare(List<QueuedElement> step, ComparisonTally tally) {
		QueuedComparison.Compared compared = this.comparison.compare(step);
		OverlapReport written = this.lock.hold(() -> this.comparison.write(compared));
		tally.compared(step.size(), written);
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
