/**
 * The themes of the vocabulary over all plans: who addresses them, gaps, joint work and
 * the SDGs.
 */
@NullMarked
package io.taikei.query.theme;

import org.jspecify.annotations.NullMarked;
