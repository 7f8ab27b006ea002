package io.taikei.library;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A plan's folder among many, which is read while others are loaded, and not before it is
 * wanted.
 */
final class PlanSource {

	private final Path path;

	private final ReadContent<String> hash;

	private final Supplier<ValidatedPlan> reading;

	private @Nullable CompletableFuture<ReadContent<ValidatedPlan>> read;

	/**
	 * Such a folder.
	 * @param path the folder
	 * @param hash what is loaded of it depends on
	 * @param reading reads and validates it
	 */
	PlanSource(Path path, ReadContent<String> hash, Supplier<ValidatedPlan> reading) {
		this.path = path;
		this.hash = hash;
		this.reading = reading;
	}

	Path path() {
		return this.path;
	}

	/** The hash of its content, or why there is none. */
	ReadContent<String> hash() {
		return this.hash;
	}

	/** Begins to read it beside whatever else is done. */
	synchronized void begin() {
		if (this.read == null) {
			this.read = CompletableFuture.supplyAsync(() -> ReadContent.of(this.path, this.reading));
		}
	}

	/** What was read of it; it is not kept, as many plans may be more than memory has. */
	synchronized ReadContent<ValidatedPlan> take() {
		begin();
		ReadContent<ValidatedPlan> content = Objects.requireNonNull(this.read).join();
		this.read = null;
		return content;
	}

}
