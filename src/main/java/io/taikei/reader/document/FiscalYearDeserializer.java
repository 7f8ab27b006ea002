package io.taikei.reader.document;

import io.taikei.source.RefusedValue;
import io.taikei.text.FiscalYear;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Takes a fiscal year by the Western calendar or by eras. */
final class FiscalYearDeserializer extends StdDeserializer<Integer> {

	FiscalYearDeserializer() {
		super(Integer.class);
	}

	@Override
	public Integer deserialize(JsonParser parser, DeserializationContext context) {
		return switch (FiscalYear.of(parser.getString())) {
			case FiscalYear.Known known -> known.year();
			case FiscalYear.Unknown unknown -> throw new RefusedValue(unknown.reason());
		};
	}

}
