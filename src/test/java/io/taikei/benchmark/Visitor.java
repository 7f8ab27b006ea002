package io.taikei.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Gets answers and pages over HTTP, whole and not compressed. */
final class Visitor {

	private final HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

	private final String root;

	Visitor(String root) {
		this.root = root;
	}

	/**
	 * Gets an answer.
	 * @return how many bytes it has
	 * @throws Refused if it is another status than 200
	 */
	int get(String address) {
		try {
			HttpResponse<byte[]> response = this.client
				.send(HttpRequest.newBuilder(URI.create(this.root + address)).build(), BodyHandlers.ofByteArray());
			if (response.statusCode() != 200) {
				throw new Refused(response.statusCode());
			}
			return response.body().length;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for an answer", ex);
		}
	}

	/** An answer of another status than 200. */
	static final class Refused extends RuntimeException {

		private static final long serialVersionUID = 1;

		private final int status;

		Refused(int status) {
			super("status " + status);
			this.status = status;
		}

		int status() {
			return this.status;
		}

	}

}
