package io.taikei.web.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;

/**
 * Names the schema of a nested type after its owner too, as {@code CrosswalkRow}: several
 * types have a {@code Row}, and of schemas with one name only the last would stay.
 */
final class NestedTypeNames extends TypeNameResolver {

	@Override
	protected String getNameOfClass(Class<?> type) {
		Class<?> owner = type.getEnclosingClass();
		return (owner != null) ? getNameOfClass(owner) + type.getSimpleName() : super.getNameOfClass(type);
	}

}
