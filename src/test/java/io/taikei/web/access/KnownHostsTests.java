package io.taikei.web.access;

import java.util.List;

import io.taikei.account.AccessProperties;
import io.taikei.account.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KnownHostsTests {

	private final KnownHosts hosts = new KnownHosts(
			new AccessProperties(null, false, false, List.of("taikei.example"), null, Role.READER), "plans.example");

	@ParameterizedTest
	@CsvSource({ "localhost,true", "LocalHost,true", "a.localhost,true", "127.0.0.1,true", "[::1],true",
			"192.0.2.7,true", "taikei.example,true", "plans.example,true", "evil.example,false",
			"taikei.example.evil.example,false", "127.0.0.1.evil.example,false", "evil-localhost,false", "'',false" })
	void knowsItsNames(String host, boolean known) {
		assertThat(this.hosts.isKnown(host)).isEqualTo(known);
	}

}
