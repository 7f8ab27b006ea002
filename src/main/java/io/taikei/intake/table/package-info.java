/**
 * Tables read as plans: a mapping of columns to levels is proposed, can be edited by a
 * person, and makes elements of the rows. Every cell is accounted for.
 */
@NullMarked
package io.taikei.intake.table;

import org.jspecify.annotations.NullMarked;
