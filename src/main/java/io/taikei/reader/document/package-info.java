/**
 * What the readers of documents share: the description of a document, its lines and what
 * becomes of each, and the plan that is read from it.
 */
@NullMarked
package io.taikei.reader.document;

import org.jspecify.annotations.NullMarked;
