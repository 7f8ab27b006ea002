/**
 * Drafts: documents as cities publish them become plans in the background, and loaded
 * plans are corrected, as people say.
 */
@NullMarked
package io.taikei.drafting;

import org.jspecify.annotations.NullMarked;
