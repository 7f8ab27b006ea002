/**
 * Two plans side by side: the crosswalk, the matrix of goals, and what is placed
 * differently.
 */
@NullMarked
package io.taikei.query.comparison;

import org.jspecify.annotations.NullMarked;
