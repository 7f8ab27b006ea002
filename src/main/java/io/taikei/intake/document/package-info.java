/**
 * What a document of any format becomes: lines and tables, each text with its place in
 * the source; and what is told and accounted of it.
 */
@NullMarked
package io.taikei.intake.document;

import org.jspecify.annotations.NullMarked;
