/**
 * What the columns and captions of tables are read as: proposed, editable by a person,
 * and the same for every reading.
 */
@NullMarked
package io.taikei.intake.table;

import org.jspecify.annotations.NullMarked;
