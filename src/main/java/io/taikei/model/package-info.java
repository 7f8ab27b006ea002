/**
 * What a municipal comprehensive plan is: pure records and sealed types, free of any
 * framework. Readers make them, validation checks them, the loader writes them.
 */
@NullMarked
package io.taikei.model;

import org.jspecify.annotations.NullMarked;
