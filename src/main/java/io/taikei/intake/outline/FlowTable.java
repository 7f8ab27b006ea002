package io.taikei.intake.outline;

import io.taikei.intake.document.Grid;

/** A table among paragraphs. */
record FlowTable(String file, Grid grid) implements Passage {

}
