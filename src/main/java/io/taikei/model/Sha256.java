package io.taikei.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash that tells whether two contents are the same.
 *
 * @param hex its 64 hexadecimal digits
 */
public record Sha256(String hex) {

	/** The hash of bytes. */
	public static Sha256 of(byte[] bytes) {
		return new Sha256(HexFormat.of().formatHex(digest().digest(bytes)));
	}

	/** What makes such a hash of one part after the other. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256.", ex);
		}
	}

}
