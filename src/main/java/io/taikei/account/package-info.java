/**
 * Who may do what: accounts with their roles, kept in a file, and who is signed in.
 */
@NullMarked
package io.taikei.account;

import org.jspecify.annotations.NullMarked;
