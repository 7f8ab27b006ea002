/** The pages to sign in on, and of the accounts. */
@NullMarked
package io.taikei.web.page.account;

import org.jspecify.annotations.NullMarked;
