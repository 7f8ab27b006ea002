package io.taikei.web.openapi;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says in the schema of a record what the record itself says: a {@code @Nullable}
 * component may be null, all others may not, and no key is ever left out.
 */
final class RecordSchemas implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		if (!chain.hasNext()) {
			return null;
		}
		Schema<?> schema = chain.next().resolve(type, context, chain);
		Class<?> described = Json31.mapper().constructType(type.getType()).getRawClass();
		Schema<?> model = (schema != null && described.isRecord()) ? model(schema, context) : null;
		if (model != null && model.getProperties() != null) {
			complete(model, described);
		}
		return schema;
	}

	/** Null where it is being made further up, and completed there. */
	private static @Nullable Schema<?> model(Schema<?> schema, ModelConverterContext context) {
		String reference = schema.get$ref();
		return (reference != null)
				? context.getDefinedModels().get(reference.substring(Components.COMPONENTS_SCHEMAS_REF.length()))
				: schema;
	}

	private static void complete(Schema<?> schema, Class<?> described) {
		Arrays.stream(described.getRecordComponents())
			.filter((component) -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
			.map(RecordComponent::getName)
			.forEach((name) -> schema.getProperties().computeIfPresent(name, (key, property) -> orNull(property)));
		schema.setRequired(List.copyOf(schema.getProperties().keySet()));
	}

	/**
	 * A reference and a list of values have no room for null, so it stands beside them.
	 */
	private static Schema<?> orNull(Schema<?> schema) {
		if (schema.getAnyOf() != null) {
			return schema;
		}
		if (schema.getTypes() != null && schema.getEnum() == null) {
			schema.addType("null");
			return schema;
		}
		Schema<?> either = new JsonSchema();
		either.setName(schema.getName());
		return either.addAnyOfItem(schema).addAnyOfItem(new JsonSchema().typesItem("null"));
	}

}
