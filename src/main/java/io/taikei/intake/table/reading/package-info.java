/**
 * The rows of tables read by a mapping as elements of a plan, with every cell accounted
 * for.
 */
@NullMarked
package io.taikei.intake.table.reading;

import org.jspecify.annotations.NullMarked;
