/**
 * The main question, which initiatives support a goal, and what leads to it: the goals of
 * a municipality, those that match a text, and where a goal is taken up elsewhere.
 */
@NullMarked
package io.taikei.query.goal;

import org.jspecify.annotations.NullMarked;
