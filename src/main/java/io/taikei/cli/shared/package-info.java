/**
 * What commands share: the folder of seeds, exit codes, failures and progress.
 */
@NullMarked
package io.taikei.cli.shared;

import org.jspecify.annotations.NullMarked;
