package io.taikei.fill;

/**
 * The graph holds what the import tool can't take, or has not taken. The database is as
 * it was, with the plans that were loaded, and the next start compares them.
 */
public final class FillImpossible extends RuntimeException {

	private static final long serialVersionUID = 1L;

	FillImpossible(String message) {
		super(message);
	}

}
