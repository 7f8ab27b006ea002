/** The accounts, for admins, over HTTP. */
@NullMarked
package io.taikei.web.account;

import org.jspecify.annotations.NullMarked;
