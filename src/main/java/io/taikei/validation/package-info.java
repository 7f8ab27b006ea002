/**
 * The rules that a plan has to keep before it may be loaded. Only this package makes a
 * {@link io.taikei.validation.ValidPlan}.
 */
@NullMarked
package io.taikei.validation;

import org.jspecify.annotations.NullMarked;
