package io.taikei.planfile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.text.Bilingual;
import io.taikei.text.JapaneseText;

/** The columns of a table of elements, by their names in English and Japanese. */
enum ElementColumn {

	ID("id", "ID"), CODE("code", "コード", "番号"), PARENT("parent", "上位", "親"), LEVEL("level", "階層", "レベル"),
	TITLE("title", "名称", "施策名"), FIELD("field", "分野"), PLACEHOLDER("placeholder", "予定"), NOTE("note", "備考"),
	ALSO("also", "再掲"), DEPARTMENTS("departments", "担当課", "所管課"), NEEDS("needs", "課題"), MEASURES("measures", "取組内容"),
	INDICATOR("indicator", "指標"), UNIT("unit", "単位"), BASELINE_YEAR("baselineYear", "現状年度"),
	BASELINE("baseline", "現状値"), TARGET_YEAR("targetYear", "目標年度"), TARGET("target", "目標値"), SOURCE("source", "出典行");

	@SuppressWarnings("ImmutableEnumChecker") // made by List.of
	private final List<String> names;

	ElementColumn(String... names) {
		this.names = List.of(names);
	}

	/** The column that a header cell names, whatever its width and case. */
	static Optional<ElementColumn> named(String cell) {
		String key = JapaneseText.caselessKey(cell);
		return Stream.of(values())
			.filter((column) -> column.names.stream().map(JapaneseText::caselessKey).anyMatch(key::equals))
			.findFirst();
	}

	/** What a person may call it, such as {@code code (コード)}. */
	Bilingual description() {
		return new Bilingual("%s（%s）".formatted(this.names.get(1), this.names.getFirst()),
				"%s (%s)".formatted(this.names.getFirst(), this.names.get(1)));
	}

}
