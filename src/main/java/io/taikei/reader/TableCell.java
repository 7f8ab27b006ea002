package io.taikei.reader;

import io.taikei.model.SourceSpan;

/** A cell of the last level's column: an initiative. */
record TableCell(SourceSpan source, String text) {
}
