package io.taikei.fuzz;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.taikei.vocabulary.ThemeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is in a file, reading it ends soon and with problems that say where, never
 * with a failure of the program. A few mutants of each kind by default;
 * {@code -Dtaikei.fuzz.mutants=10000} for more, {@code -Dtaikei.fuzz.seed=2} for others.
 */
class FuzzTests {

	private static final int MUTANTS = Integer.getInteger("taikei.fuzz.mutants", 300);

	private static final long SEED = Long.getLong("taikei.fuzz.seed", 1);

	/** Of the processor's time, so that a crowded machine does not matter. */
	private static final Duration LONGEST = Duration.ofSeconds(5);

	/** Far more than the longest, as only what never ends shall be given up. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@TempDir
	private Path folder;

	@Test
	void readsMutantsOrTellsWhatIsWrongWithThem() throws Exception {
		List<Specimen> specimens = Specimen.below(this.folder,
				new MutantReadings(new ThemeReader().read(Path.of("seeds/themes/themes.yaml")).themes()));
		FuzzReport report = new FuzzReport();
		ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
		for (int mutant = 0; mutant < MUTANTS; mutant++) {
			Specimen specimen = specimens.get(mutant % specimens.size());
			specimen.mutate(new Random(SEED * 1_000_003 + mutant));
			Future<?> reading = reader.submit(() -> read(specimen, report));
			try {
				reading.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			}
			catch (ExecutionException ex) {
				report.fail(specimen.kind(), mutant, ex.getCause());
			}
			catch (TimeoutException ex) {
				report.fail(specimen.kind(), mutant, ex);
				break;
			}
		}
		reader.shutdownNow();

		System.out.println(report);
		assertThat(report.failures()).isEmpty();
		assertThat(report.slowest()).isLessThan(LONGEST);
	}

	private static Void read(Specimen specimen, FuzzReport report) throws Exception {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		String outcome = specimen.read();
		report.add(specimen.kind(), outcome,
				Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start));
		return null;
	}

}
