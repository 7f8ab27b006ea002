package io.taikei.account;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the accounts.
 *
 * @param directory where they are kept, with hashes of their passwords
 */
@ConfigurationProperties("taikei.accounts")
record AccountProperties(@DefaultValue("data/accounts") Path directory) {

}
