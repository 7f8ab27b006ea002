package io.taikei.intake.file;

import java.nio.file.Path;
import java.util.Locale;

import io.taikei.text.Bilingual;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** A file that can't be read; says what it is and what to do. */
public abstract sealed class SourceUnreadable extends RuntimeException {

	private final Path file;

	private final Bilingual text;

	private SourceUnreadable(Path file, Bilingual text, @Nullable Throwable cause) {
		super(file + ": " + text.en(), cause);
		this.file = file;
		this.text = text;
	}

	public Path file() {
		return this.file;
	}

	/** What is wrong and what to do, without the file, in both languages. */
	public Bilingual text() {
		return this.text;
	}

	/** The same in English. */
	public String message() {
		return this.text.en();
	}

	/** The same in Japanese. */
	public String messageJa() {
		return this.text.ja();
	}

	/** There is no such file, or it can't be opened. */
	public static final class Missing extends SourceUnreadable {

		Missing(Path file, @Nullable Throwable cause) {
			super(file, Texts.of("missing"), cause);
		}

	}

	/** A file of no bytes. */
	public static final class Empty extends SourceUnreadable {

		Empty(Path file) {
			super(file, Texts.of("empty"), null);
		}

	}

	/** More bytes or cells than are read. */
	public static final class TooLarge extends SourceUnreadable {

		private TooLarge(Path file, Bilingual text, @Nullable Throwable cause) {
			super(file, text, cause);
		}

		static TooLarge ofBytes(Path file, long bytes) {
			return new TooLarge(file, Texts.of("too-large.bytes", megabytes(bytes), megabytes(FileLimits.MOST_BYTES)),
					null);
		}

		static TooLarge ofCells(Path file, String table, int rows, int columns) {
			String last = CellReference.convertNumToColString(columns - 1) + rows;
			return new TooLarge(file, Texts.of("too-large.cells", table, last, FileLimits.MOST_CELLS), null);
		}

		/** Packed so tightly that it is rather an attack than a document. */
		public static TooLarge whenUnpacked(Path file, Throwable cause) {
			return new TooLarge(file, Texts.of("too-large.unpacked"), cause);
		}

		private static String megabytes(long bytes) {
			return "%.1f".formatted(bytes / 1_000_000.0);
		}

	}

	/** A file that opens with a password only. */
	public static final class Encrypted extends SourceUnreadable {

		public Encrypted(Path file, FileKind kind, @Nullable Throwable cause) {
			super(file, Texts.of((kind == FileKind.PDF) ? "encrypted.pdf" : "encrypted"), cause);
		}

	}

	/** A file of a format that isn't read, whatever its name says. */
	public static final class OtherFormat extends SourceUnreadable {

		private final FileKind kind;

		public OtherFormat(Path file, FileKind kind, @Nullable Throwable cause) {
			super(file, Texts.of("other." + kind.name().toLowerCase(Locale.ROOT)), cause);
			this.kind = kind;
		}

		public FileKind kind() {
			return this.kind;
		}

	}

	/** A text in characters that aren't recognised. */
	public static final class UnknownCharacters extends SourceUnreadable {

		public UnknownCharacters(Path file) {
			super(file, Texts.of("unknown-characters"), null);
		}

	}

	/** A file of a format that is read, but which is cut off or otherwise broken. */
	public static final class Damaged extends SourceUnreadable {

		public Damaged(Path file, @Nullable Throwable cause) {
			super(file, Texts.of("damaged"), cause);
		}

		/**
		 * Quotation marks that don't come in pairs, so that cells can't be told apart.
		 * @param row from 1
		 */
		public Damaged(Path file, int row, Throwable cause) {
			super(file, Texts.of("damaged.quotation", Integer.toString(row)), cause);
		}

	}

}
