/**
 * The REST API under /api/v1 and the pages.
 */
@NullMarked
package io.taikei.web;

import org.jspecify.annotations.NullMarked;
