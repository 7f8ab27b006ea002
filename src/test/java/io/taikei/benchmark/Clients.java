package io.taikei.benchmark;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Some clients that ask all the time, each the next question when it has its answer.
 *
 * @param number how many
 * @param duration until when they begin to ask; each asks once at least
 */
record Clients(int number, Duration duration) {

	/**
	 * How long the answers took.
	 * @param question asks a question by its number, from 0 on, and takes the answer
	 */
	Quantiles ask(IntConsumer question) {
		Queue<Long> nanos = new ConcurrentLinkedQueue<>();
		AtomicInteger next = new AtomicInteger();
		long end = System.nanoTime() + this.duration.toNanos();
		Runnable client = () -> {
			do {
				long begin = System.nanoTime();
				question.accept(next.getAndIncrement());
				nanos.add(System.nanoTime() - begin);
			}
			while (System.nanoTime() < end);
		};
		try (ExecutorService threads = Executors.newFixedThreadPool(this.number)) {
			Stream.generate(() -> CompletableFuture.runAsync(client, threads))
				.limit(this.number)
				.toList()
				.forEach(CompletableFuture::join);
		}
		return Quantiles.of(nanos);
	}

}
