/**
 * The page of a plan.
 */
@NullMarked
package io.taikei.web.page.plan;

import org.jspecify.annotations.NullMarked;
