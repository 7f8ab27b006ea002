/**
 * Documents become a plan file, with the account of what became of every text.
 */
@NullMarked
package io.taikei.drafting.plan;

import org.jspecify.annotations.NullMarked;
