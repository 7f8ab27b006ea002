/**
 * Pages of the documents of a draft as pictures.
 */
@NullMarked
package io.taikei.drafting.picture;

import org.jspecify.annotations.NullMarked;
