package io.taikei.web.account;

/**
 * An account, and the link by which its person sets a password, once and within seven
 * days. It is told only now.
 *
 * @param account the account
 * @param invitation the link's address
 */
record InvitedAccount(AccountEntry account, String invitation) {
}
