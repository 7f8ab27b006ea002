/**
 * What a person may choose of a reading: of which tables, columns and parts of the
 * documents there is a choice.
 */
@NullMarked
package io.taikei.drafting.choice;

import org.jspecify.annotations.NullMarked;
