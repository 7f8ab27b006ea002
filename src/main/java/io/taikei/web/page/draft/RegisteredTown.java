package io.taikei.web.page.draft;

import io.taikei.model.Municipality;
import io.taikei.municipality.RegisteredMunicipality;

/**
 * A municipality as a field suggests it.
 *
 * @param typed what stands in the field, for the way back to its code
 * @param hint what tells it from namesakes, and how it is read
 */
record RegisteredTown(String typed, String hint) {

	static RegisteredTown of(RegisteredMunicipality registered) {
		Municipality municipality = registered.municipality();
		return new RegisteredTown("%s（%s）".formatted(municipality.name(), municipality.code()),
				municipality.prefecture() + " " + registered.kana());
	}

}
