/**
 * What all controllers share: problem details, arguments, who may write, and what answers
 * when the database does not.
 */
@NullMarked
package io.taikei.web.http;

import org.jspecify.annotations.NullMarked;
