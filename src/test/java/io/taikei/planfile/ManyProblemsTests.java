package io.taikei.planfile;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody can fill the memory with a file in which all is wrong. */
class ManyProblemsTests {

	private static final int SOME = 2_000;

	private static final int FOLD = 8;

	/** Fourfold work for twice as much would be more than this. */
	private static final double MOST = FOLD * 1.6;

	@Test
	void takesMemoryInProportionToTheProblems() {
		allocated(SOME);
		long few = allocated(SOME);
		long many = allocated(FOLD * SOME);

		assertThat((double) many / few).isLessThan(MOST);
	}

	private static long allocated(int problems) {
		String yaml = PlanFiles.HEAD + "elements:\n" + "  - { x: 1 }\n".repeat(problems);
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		assertThat(PlanFiles.read(yaml).problems()).hasSizeGreaterThanOrEqualTo(problems);
		return threads.getCurrentThreadAllocatedBytes() - before;
	}

}
