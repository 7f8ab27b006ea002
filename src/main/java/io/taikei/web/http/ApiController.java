package io.taikei.web.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A part of the API. It answers with JSON, unless an address says otherwise, and who
 * accepts none is told so (406): else the converter would give its JSON any name that
 * ends in {@code +json}. The methods' names are the ids of the operations, by which
 * generated clients call them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
public @interface ApiController {

	/** The beginning of all its addresses. */
	@AliasFor(annotation = RequestMapping.class, attribute = "path")
	String[] value() default {};

}
