/** The ledger of what people decided, and the links that repeat what stands of it. */
@NullMarked
package io.taikei.loader.decision;

import org.jspecify.annotations.NullMarked;
