/**
 * The plan file: a whole plan written down in YAML, or in a table beside it. It comes in
 * as text and goes out as a {@link io.taikei.model.Plan} with everything that is wrong
 * with it. The room of writing goes the other way.
 */
@NullMarked
package io.taikei.planfile;

import org.jspecify.annotations.NullMarked;
