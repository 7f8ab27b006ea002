/**
 * Which municipalities and plans somebody means who chooses some among many: by typing,
 * by prefecture, or by who is near.
 */
@NullMarked
package io.taikei.query.municipality;

import org.jspecify.annotations.NullMarked;
