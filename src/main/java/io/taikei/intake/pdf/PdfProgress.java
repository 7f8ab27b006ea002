package io.taikei.intake.pdf;

import java.util.List;

/** Whoever waits for a PDF hears how far the reading is, and may end it. */
public interface PdfProgress {

	/** Nobody waits. */
	PdfProgress NONE = new PdfProgress() {
	};

	/** Comes before the first page is read; many pages are told here, as a notice. */
	default void begins(int pages, List<PdfNotice> notices) {
	}

	/** Comes after each page. */
	default void read(int page, int pages) {
	}

	/** Whether to stop; asked before each page. */
	default boolean isCancelled() {
		return false;
	}

}
