package io.taikei.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a right reading of a document is ({@code truth.json}).
 *
 * @param name the case's name
 * @param expect whether it is to be read, refused ({@code told}), or either
 * @param levels the levels from the top
 * @param elements the elements in the order of the document, each behind its parent
 * @param mustTell what a reading has to doubt
 * @param titleAlso further spellings of titles that are right as well
 */
record IntakeTruth(@JsonProperty("case") String name, @Nullable String expect, List<Level> levels,
		List<Element> elements, List<MustTell> mustTell, Map<String, List<String>> titleAlso) {

	/** Lists that are left out are empty. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.withConfigOverride(List.class,
				(lists) -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.withConfigOverride(Map.class, (maps) -> maps.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.build();

	static IntakeTruth read(Path file) {
		return JSON.readValue(file.toFile(), IntakeTruth.class);
	}

	/** What its cases have in common: the name without the number before it. */
	String format() {
		return this.name.replaceFirst("^\\d+-", "");
	}

	List<String> levelNames() {
		return this.levels.stream().map(Level::name).toList();
	}

	/** What has to be doubted, without those that name no rows. */
	List<MustTell> told() {
		return this.mustTell.stream().filter((one) -> !one.rows().isEmpty()).toList();
	}

	/** The elements that are to be read: none where a refusal is right and came. */
	List<Element> expected(boolean refused) {
		boolean none = Objects.equals(this.expect, "told") || (refused && Objects.equals(this.expect, "read-or-told"));
		return none ? List.of() : this.elements;
	}

	/** A level. */
	record Level(String name) {

	}

	/**
	 * An element.
	 *
	 * @param parent the index of its parent
	 * @param parentAny the indices of others that are right as well
	 */
	record Element(String level, @Nullable String code, String title, @Nullable Integer parent, List<Integer> parentAny,
			List<String> departments, List<Indicator> indicators) {

	}

	/** An indicator. */
	record Indicator(String name, @Nullable String unit, @Nullable String baseline, @Nullable Integer baselineYear,
			@Nullable String target, @Nullable Integer targetYear) {

	}

	/**
	 * What has to be doubted.
	 *
	 * @param rows the rows of the sheet that have to be named
	 */
	record MustTell(List<Integer> rows) {

	}

}
