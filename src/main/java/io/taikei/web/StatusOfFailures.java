package io.taikei.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.WebUtils;

/** The status of failures that Spring takes for the server's own. */
@ControllerAdvice
class StatusOfFailures {

	private static final Logger logger = LoggerFactory.getLogger(StatusOfFailures.class);

	@ExceptionHandler({ TransientDataAccessResourceException.class, DataAccessResourceFailureException.class,
			TransactionSystemException.class })
	void databaseDoesNotAnswer(Exception ex, HttpServletResponse response) throws IOException {
		logger.warn("The database does not answer: {}", ex.getMessage());
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
