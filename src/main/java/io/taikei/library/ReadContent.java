package io.taikei.library;

import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.taikei.library.result.FaultGuard;
import io.taikei.source.ReadingFailed;

/**
 * What was read of a folder or file, so that others are read and loaded meanwhile. Where
 * that failed, it fails again when it is asked for.
 *
 * @param path the folder or file
 * @param content what was read
 */
record ReadContent<T>(Path path, Supplier<T> content) {

	static <T> ReadContent<T> of(Path path, Supplier<T> reading) {
		try {
			T content = FaultGuard.over(path, reading);
			return new ReadContent<>(path, () -> content);
		}
		catch (ReadingFailed ex) {
			return failed(path, ex);
		}
	}

	/** Whether it was read, and is as it should be. */
	boolean succeeded(Predicate<T> expected) {
		try {
			return expected.test(this.content.get());
		}
		catch (ReadingFailed ex) {
			return false;
		}
	}

	static <T> ReadContent<T> failed(Path path, ReadingFailed failure) {
		return new ReadContent<>(path, () -> {
			throw failure;
		});
	}

}
