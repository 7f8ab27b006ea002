package io.taikei.source;

import java.lang.reflect.Executable;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Derives a YAML file's rules from plain records: a component is a required key unless it
 * is {@link Nullable}, no item of a list is absent, and constants of enums are written in
 * kebab case.
 */
final class RecordKeys extends JacksonAnnotationIntrospector {

	@Override
	public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
		return (member instanceof AnnotatedParameter parameter) ? Boolean.valueOf(isRequired(parameter))
				: super.hasRequiredMarker(config, member);
	}

	@Override
	public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
		if (!(annotated instanceof AnnotatedParameter parameter)) {
			return super.findSetterInfo(config, annotated);
		}
		return isRequired(parameter) ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
				: JsonSetter.Value.forContentNulls(Nulls.FAIL);
	}

	@Override
	public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
		return EnumNamingStrategies.KebabCaseStrategy.class;
	}

	private static boolean isRequired(AnnotatedParameter parameter) {
		return parameter.getOwner().getMember() instanceof Executable creator
				&& !creator.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
	}

}
