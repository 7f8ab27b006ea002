/**
 * Measures the whole application against a peer in the same run, on plans that are made
 * up; docs/performance.md has the commands and what they gave.
 */
@NullMarked
package io.taikei.benchmark;

import org.jspecify.annotations.NullMarked;
