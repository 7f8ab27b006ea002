/**
 * Municipalities and plans over HTTP: to list, send and forget them.
 */
@NullMarked
package io.taikei.web.plan;

import org.jspecify.annotations.NullMarked;
