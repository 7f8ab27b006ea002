/**
 * The API's own description.
 */
@NullMarked
package io.taikei.web.openapi;

import org.jspecify.annotations.NullMarked;
