/**
 * One element: to find it, to suggest it while somebody types, and the paths between two.
 */
@NullMarked
package io.taikei.query.element;

import org.jspecify.annotations.NullMarked;
