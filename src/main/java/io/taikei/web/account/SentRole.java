package io.taikei.web.account;

import io.swagger.v3.oas.annotations.media.Schema;
import io.taikei.account.Role;

/**
 * What an account's person may do from now on.
 *
 * @param role the role
 */
record SentRole(@Schema(example = "EDITOR") Role role) {
}
