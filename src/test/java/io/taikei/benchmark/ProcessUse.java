package io.taikei.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * What a process has used up to now.
 *
 * @param cpu the processors' time
 * @param megabytes the memory that it holds (its resident set)
 */
record ProcessUse(Duration cpu, long megabytes) {

	private static final int KILOBYTES = 1024;

	static ProcessUse of(ProcessHandle process) throws IOException {
		Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
		String rss = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
		return new ProcessUse(process.info().totalCpuDuration().orElseThrow(), Long.parseLong(rss) / KILOBYTES);
	}

	/** The processors' time of this process and those that it started. */
	static Duration cpuOfThisAndChildren() {
		ProcessHandle self = ProcessHandle.current();
		return Stream.concat(Stream.of(self), self.children())
			.flatMap((process) -> process.info().totalCpuDuration().stream())
			.reduce(Duration.ZERO, Duration::plus);
	}

	double seconds() {
		return this.cpu.toMillis() / 1000.0;
	}

	@Override
	public String toString() {
		return "%.0f s of the processor, %d MB".formatted(seconds(), this.megabytes);
	}

}
