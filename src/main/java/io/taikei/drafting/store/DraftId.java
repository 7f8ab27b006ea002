package io.taikei.drafting.store;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a draft. Who knows it may read the draft, so nobody can guess one.
 *
 * @param value 128 random bits
 */
public record DraftId(String value) {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 16;

	public DraftId {
		if (!isOne(value)) {
			throw new IllegalArgumentException("No id of a draft: " + value);
		}
	}

	static DraftId random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new DraftId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** The id that a text is; empty where it is none. */
	public static Optional<DraftId> find(String text) {
		return isOne(text) ? Optional.of(new DraftId(text)) : Optional.empty();
	}

	private static boolean isOne(String value) {
		return FORM.matcher(value).matches();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
