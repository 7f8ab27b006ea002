/**
 * Files while they are being sent: where their parts are kept, and that nobody else reads
 * them.
 */
@NullMarked
package io.taikei.web.upload;

import org.jspecify.annotations.NullMarked;
