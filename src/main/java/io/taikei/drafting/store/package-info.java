/**
 * What is kept of drafts: what people brought and decided, how far the reading is, and
 * what was read.
 */
@NullMarked
package io.taikei.drafting.store;

import org.jspecify.annotations.NullMarked;
