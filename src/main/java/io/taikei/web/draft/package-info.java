/**
 * The API of drafts: documents come in, what was read of them is corrected, and the plan
 * is loaded.
 */
@NullMarked
package io.taikei.web.draft;

import org.jspecify.annotations.NullMarked;
