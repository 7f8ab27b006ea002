/**
 * What surrounds an element, as a picture that stays readable.
 */
@NullMarked
package io.taikei.query.picture;

import org.jspecify.annotations.NullMarked;
