/**
 * What the headings and sub-headings of documents are read as: proposed, editable by a
 * person, and the same for every reading.
 */
@NullMarked
package io.taikei.intake.outline;

import org.jspecify.annotations.NullMarked;
