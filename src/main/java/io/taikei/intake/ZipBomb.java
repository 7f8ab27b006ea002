package io.taikei.intake;

import org.jspecify.annotations.Nullable;

/**
 * POI stops where a packed part grows out of all proportion, and tells so by its message
 * only.
 */
final class ZipBomb {

	private ZipBomb() {
	}

	static boolean causes(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage());
			if (message.contains("Zip bomb") || message.contains("exceed the max")) {
				return true;
			}
		}
		return false;
	}

}
