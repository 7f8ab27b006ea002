/**
 * The page of a source document.
 */
@NullMarked
package io.taikei.web.page.source;

import org.jspecify.annotations.NullMarked;
