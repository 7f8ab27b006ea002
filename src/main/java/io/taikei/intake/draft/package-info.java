/**
 * A plan as it was read from documents, before a person has looked at it.
 */
@NullMarked
package io.taikei.intake.draft;

import org.jspecify.annotations.NullMarked;
