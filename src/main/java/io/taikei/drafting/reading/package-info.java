/**
 * Makes of what is kept of a draft what its page shows: documents are read, or a loaded
 * plan is corrected.
 */
@NullMarked
package io.taikei.drafting.reading;

import org.jspecify.annotations.NullMarked;
