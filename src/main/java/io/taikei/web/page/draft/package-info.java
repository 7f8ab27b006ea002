/**
 * The pages on which documents become a plan.
 */
@NullMarked
package io.taikei.web.page.draft;

import org.jspecify.annotations.NullMarked;
