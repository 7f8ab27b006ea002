/**
 * Passages of documents, put together of wrapped lines and tables, and what each tells by
 * itself.
 */
@NullMarked
package io.taikei.intake.outline.passage;

import org.jspecify.annotations.NullMarked;
