package io.taikei.web.http;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Does not wait for the body of a request that was refused already. What has arrived is
 * taken, so that the client sees the answer; whoever sends slowly is cut off.
 */
final class RefusedBodies extends ValveBase {

	private static final Set<Integer> REFUSED = Set.of(401, 403, 413, 415, 421, 429);

	private static final long PATIENCE_MILLIS = 500;

	private static final int PAUSE_MILLIS = 10;

	private static final int MOST_BYTES = 1_000_000;

	RefusedBodies() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (REFUSED.contains(response.getStatus()) && hasBody(request) && !isTaken(request)) {
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	private static boolean hasBody(Request request) {
		return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
	}

	/** Reads what is there without waiting for more than a moment. */
	private static boolean isTaken(Request request) {
		long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
		byte[] buffer = new byte[8192];
		int taken = 0;
		try {
			while (taken < MOST_BYTES && System.nanoTime() < until) {
				request.getCoyoteRequest().action(ActionCode.AVAILABLE, true);
				if (request.getCoyoteRequest().isFinished()) {
					return true;
				}
				int available = request.getCoyoteRequest().getAvailable();
				if (available > 0) {
					taken += Math.max(0, request.getInputStream().read(buffer, 0, Math.min(available, buffer.length)));
				}
				else {
					Thread.sleep(PAUSE_MILLIS);
				}
			}
		}
		catch (IOException | IllegalStateException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

}
