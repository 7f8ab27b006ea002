/**
 * From a source document to a {@link io.taikei.model.Plan}: one reader for each style of
 * document, entered by {@link io.taikei.reader.PlanReader}.
 */
@NullMarked
package io.taikei.reader;

import org.jspecify.annotations.NullMarked;
