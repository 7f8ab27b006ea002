/**
 * Learns from people's decisions which related pairs are direct, and checks what it
 * learnt on decisions that were held out.
 */
@NullMarked
package io.taikei.evaluation.learning;

import org.jspecify.annotations.NullMarked;
