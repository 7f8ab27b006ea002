package io.taikei.web.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Remembers for a while which user names and passwords were right, by a hash with a key
 * that ends with the process: a machine that sends them with each request is not hashed
 * for slowly each time. A password that was changed is right no longer at once.
 */
final class KnownCredentials {

	private static final String ALGORITHM = "HmacSHA256";

	private final Cache<String, Boolean> known = Caffeine.newBuilder()
		.maximumSize(1000)
		.expireAfterWrite(Duration.ofMinutes(10))
		.build();

	private final SecretKeySpec key;

	KnownCredentials() {
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, ALGORITHM);
	}

	boolean contain(String userName, String password, String passwordHash) {
		return this.known.getIfPresent(hash(userName, password, passwordHash)) != null;
	}

	void add(String userName, String password, String passwordHash) {
		this.known.put(hash(userName, password, passwordHash), true);
	}

	private String hash(String... parts) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			for (String part : parts) {
				byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
				mac.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
				mac.update((byte) ':');
				mac.update(bytes);
			}
			return Base64.getEncoder().encodeToString(mac.doFinal());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
