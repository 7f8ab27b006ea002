package io.taikei.web.http;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** The status of what the firewall does not let in: a method that nobody knows is one. */
@Component
class RejectedRequests implements RequestRejectedHandler {

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException ex)
			throws IOException {
		boolean known = Arrays.stream(HttpMethod.values()).anyMatch((method) -> method.matches(request.getMethod()));
		response.sendError((known ? HttpStatus.BAD_REQUEST : HttpStatus.NOT_IMPLEMENTED).value());
	}

}
