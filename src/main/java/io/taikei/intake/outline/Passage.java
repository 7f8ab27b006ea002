package io.taikei.intake.outline;

/** What follows each other in documents once wrapped lines are put together. */
sealed interface Passage permits Paragraph, FlowTable {

	String file();

}
