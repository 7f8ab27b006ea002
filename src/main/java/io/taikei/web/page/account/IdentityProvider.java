package io.taikei.web.page.account;

/**
 * Where people can sign in instead.
 *
 * @param name how people know it
 * @param address what leads there
 */
record IdentityProvider(String name, String address) {

}
