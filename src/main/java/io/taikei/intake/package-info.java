/**
 * Documents as cities publish them, on their way to a plan: {@link SourceDocuments} reads
 * them, whatever their format.
 */
@NullMarked
package io.taikei.intake;

import org.jspecify.annotations.NullMarked;
