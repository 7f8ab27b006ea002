/**
 * What changed from an earlier edition of a plan to a later one.
 */
@NullMarked
package io.taikei.query.edition;

import org.jspecify.annotations.NullMarked;
