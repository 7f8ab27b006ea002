package io.taikei.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most memory that the heap held since it began, with what was not collected yet. */
final class PeakHeap {

	private static final int MEGABYTE = 1 << 20;

	private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans()
		.stream()
		.filter((pool) -> pool.getType() == MemoryType.HEAP)
		.toList();

	private PeakHeap() {
	}

	static PeakHeap begin() {
		PeakHeap heap = new PeakHeap();
		System.gc();
		heap.pools.forEach(MemoryPoolMXBean::resetPeakUsage);
		return heap;
	}

	long megabytes() {
		return this.pools.stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
	}

}
