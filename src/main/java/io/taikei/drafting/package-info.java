/**
 * The way from documents as cities publish them to the folder of a plan: what was read,
 * as a plan file that people correct, beside the documents and the account of them.
 */
@NullMarked
package io.taikei.drafting;

import org.jspecify.annotations.NullMarked;
