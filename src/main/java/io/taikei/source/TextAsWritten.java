package io.taikei.source;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Takes a scalar as the text that it is written as: a version 1.10 is not 1.1. */
public final class TextAsWritten extends ValueDeserializer<String> {

	@Override
	public String deserialize(JsonParser parser, DeserializationContext context) {
		return parser.currentToken().isScalarValue() ? parser.getString()
				: (String) context.handleUnexpectedToken(String.class, parser);
	}

}
