package io.taikei.graph;

import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A municipality whose plans are loaded.
 *
 * @param code the local government code, six digits
 * @param name the name in Japanese
 * @param prefecture the prefecture in Japanese
 */
@Node("Municipality")
public record MunicipalityNode(@Id String code, String name, String prefecture) {

	static MunicipalityNode of(MapAccessor municipality) {
		return new MunicipalityNode(municipality.get("code").asString(), municipality.get("name").asString(),
				municipality.get("prefecture").asString());
	}

}
