package io.taikei.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much is read of a file; each limit is told before what goes beyond is kept. */
public final class FileLimits {

	/** The most bytes of a file. */
	public static final long MOST_BYTES = 50_000_000;

	/** The most cells of a file's tables, with the empty ones between. */
	public static final long MOST_CELLS = 2_000_000;

	private final Path file;

	private long cells;

	public FileLimits(Path file) {
		this.file = file;
	}

	/**
	 * Looks at a file's size before it is opened.
	 * @throws SourceUnreadable if it is missing, empty or too large
	 */
	public static void check(Path file) {
		if (!Files.isRegularFile(file)) {
			throw new SourceUnreadable.Missing(file, null);
		}
		try {
			long bytes = Files.size(file);
			if (bytes == 0) {
				throw new SourceUnreadable.Empty(file);
			}
			if (bytes > MOST_BYTES) {
				throw SourceUnreadable.TooLarge.ofBytes(file, bytes);
			}
		}
		catch (IOException ex) {
			throw new SourceUnreadable.Missing(file, ex);
		}
	}

	/**
	 * Whether a table of this size, which is still being read, has room beside those
	 * before it.
	 */
	void check(String table, int rows, int columns) {
		if (this.cells + (long) rows * columns > MOST_CELLS) {
			throw SourceUnreadable.TooLarge.ofCells(this.file, table, rows, columns);
		}
	}

	/** Counts a table that is read. */
	void add(int rows, int columns) {
		this.cells += (long) rows * columns;
	}

}
