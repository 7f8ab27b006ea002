package io.taikei.benchmark;

import java.util.Locale;
import java.util.function.Consumer;

/** What planners come for; each job begins at the home page and ends at its answer. */
enum PlannersJob {

	/** Which initiatives support goal 33? */
	INITIATIVES_OF_GOAL((planner) -> {
		planner.ask("#q", "33");
		planner.seen(".initiatives h3");
	}),

	/** Hand in a table of two plans (施策対照表), as a workbook and as a document. */
	TABLE_TO_HAND_IN((planner) -> {
		planner.click("#heat-heading a");
		expect(planner.download(".downloads a:has-text('XLSX')"), ".xlsx");
		expect(planner.download(".downloads a:has-text('DOCX')"), ".docx");
	}),

	/** Which themes has only one city? */
	THEMES_OF_ONE_CITY((planner) -> {
		planner.click(".questions li:nth-child(3) a");
		planner.seen(".only-of .only");
	}),

	/** Which line of the document says so? */
	LINE_OF_STATEMENT((planner) -> {
		planner.ask("#q", "33");
		planner.click(".initiatives ~ section .sentence .source");
		planner.seen(".lines .on mark");
	}),

	/** Send somebody the address of what is seen. */
	SHARED_ADDRESS((planner) -> {
		planner.allowCopies();
		planner.ask("#q", "33");
		planner.click("[data-copies=address]");
		planner.seen(".sharing .said:not(:empty)");
		expect(planner.pasted(), ":33");
	});

	private final Consumer<Planner> work;

	PlannersJob(Consumer<Planner> work) {
		this.work = work;
	}

	void doneBy(Planner planner) {
		this.work.accept(planner);
	}

	/** Its name in a table, and as that of a picture. */
	String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static void expect(String text, String end) {
		if (!text.endsWith(end)) {
			throw new IllegalStateException("%s does not end with %s".formatted(text, end));
		}
	}

}
