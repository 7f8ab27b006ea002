package io.taikei.web.access;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PauseTests {

	@Test
	void lastsAsLongAsItIsSetTo() {
		long begin = System.nanoTime();
		new Pause(Duration.ofMillis(300)).await();

		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
	}

	@Test
	void holdsOnlySoManyRequests() throws InterruptedException {
		Pause held = new Pause(Duration.ofMinutes(1));
		try (ExecutorService guessers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 600; i++) {
				guessers.execute(held::await);
			}
			guessers.shutdown();
			assertThat(guessers.awaitTermination(2, TimeUnit.SECONDS)).isFalse();
			long begin = System.nanoTime();
			held.await();
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
			guessers.shutdownNow();
		}
	}

}
