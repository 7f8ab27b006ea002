package io.taikei.intake.outline.passage;

/** What follows each other in documents once wrapped lines are put together. */
public sealed interface Passage permits Paragraph, FlowTable {

	String file();

}
