/**
 * A grammar of headings proposed for documents, by what looks alike and how its numbers
 * nest.
 */
@NullMarked
package io.taikei.intake.outline.proposal;

import org.jspecify.annotations.NullMarked;
