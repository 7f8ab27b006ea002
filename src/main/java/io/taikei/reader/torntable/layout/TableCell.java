package io.taikei.reader.torntable.layout;

import io.taikei.model.SourceSpan;

/** A cell of the last level's column: an initiative. */
public record TableCell(SourceSpan source, String text) {
}
