/**
 * What nobody but the user may read who runs the application: files, directories and
 * generated secrets.
 */
@NullMarked
package io.taikei.secret;

import org.jspecify.annotations.NullMarked;
