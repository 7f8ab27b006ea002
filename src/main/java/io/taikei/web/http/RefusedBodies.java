package io.taikei.web.http;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

import org.springframework.http.HttpHeaders;

/**
 * Does not wait for the body of a request that was refused already. What has arrived is
 * taken, so that the client sees the answer; whoever sends slowly is cut off.
 */
public final class RefusedBodies extends ValveBase {

	private static final String REFUSED = RefusedBodies.class.getName();

	private static final long PATIENCE_MILLIS = 500;

	private static final int PAUSE_MILLIS = 10;

	private static final int MOST_BYTES = 1_000_000;

	RefusedBodies() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (request.getAttribute(REFUSED) != null && !isTaken(request)) {
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	/** Says that the body of a request will not be read, if it has one. */
	public static void refuse(HttpServletRequest request, HttpServletResponse response) {
		if (hasBody(request)) {
			request.setAttribute(REFUSED, true);
			response.setHeader(HttpHeaders.CONNECTION, "close");
		}
	}

	private static boolean hasBody(HttpServletRequest request) {
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
