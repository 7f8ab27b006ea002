package io.taikei.query.catalog;

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
public record CataloguedMunicipality(@Id String code, String name, String prefecture) {
}
