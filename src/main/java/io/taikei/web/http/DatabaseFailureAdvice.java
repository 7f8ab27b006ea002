package io.taikei.web.http;

import java.io.IOException;

import io.taikei.neo4j.DatabaseAvailability;
import io.taikei.neo4j.Unavailability;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.WebUtils;

/** The status of failures that Spring takes for the server's own. */
@ControllerAdvice
class DatabaseFailureAdvice {

	private final ObjectProvider<DatabaseAvailability> database;

	DatabaseFailureAdvice(ObjectProvider<DatabaseAvailability> database) {
		this.database = database;
	}

	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	void databaseIsNotThere(RuntimeException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Unavailability why = this.database.getObject().explain(ex).orElseThrow(() -> ex);
		request.setAttribute(UnavailableDatabase.ATTRIBUTE, UnavailableDatabase.of(why, request.getMethod()));
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(why.retryAfter().toSeconds()));
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	/**
	 * Its mark on the request keeps Spring from reading the parts again for the answer.
	 */
	@ExceptionHandler
	void partsCanNotBeRead(MultipartException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		request.setAttribute(WebUtils.ERROR_EXCEPTION_ATTRIBUTE, ex);
		response.sendError(
				(ex instanceof ErrorResponse error) ? error.getStatusCode().value() : HttpStatus.BAD_REQUEST.value());
	}

}
