package io.taikei.intake.outline.passage;

import io.taikei.intake.document.Grid;

/** A table among paragraphs. */
public record FlowTable(String file, Grid grid) implements Passage {

}
