/**
 * People at work: what they decide goes to the ledger, and what follows from it to the
 * graph.
 */
@NullMarked
package io.taikei.reviewing;

import org.jspecify.annotations.NullMarked;
