package io.taikei.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportTableTests {

	@TempDir
	private Path folder;

	private ImportTable table;

	@BeforeEach
	void open() throws IOException {
		this.table = new ImportTable(this.folder.resolve("nodes.csv"), ":ID");
	}

	@Test
	void addsColumnsAsTheyCome() throws IOException {
		write("1", Map.of("title", "緑の\"まち\"", "order", 3L));
		write("2", Map.of("confidence", 0.5, "order", 4L));
		write("3", Map.of());

		this.table.close();

		assertThat(this.folder.resolve("header-of-nodes.csv"))
			.hasContent(":ID,order:long,title:string,confidence:double");
		assertThat(this.folder.resolve("nodes.csv")).hasContent("""
				1,3,"緑の""まち""\"
				2,4,,0.5
				3""");
	}

	@Test
	void writesListsBytesAndDates() throws IOException {
		write("1", Map.of("bytes", new byte[] { 1, -2 }, "date", LocalDate.of(2025, 4, 1), "numbers", List.of(1L, 2L),
				"texts", List.of("a", "", "b")));

		this.table.close();

		assertThat(this.folder.resolve("header-of-nodes.csv"))
			.hasContent(":ID,bytes:byte[],date:date,numbers:long[],texts:string[]");
		assertThat(Files.readString(this.folder.resolve("nodes.csv")).replace(ImportValue.DELIMITER, '|'))
			.isEqualTo("1,1|-2,2025-04-01,1|2,\"a||b\"\n");
	}

	/** The import tool would leave them out. */
	@Test
	void namesListsWithoutAnyText() throws IOException {
		write("1", Map.of("departments", List.of(), "nameKeys", List.of("")));

		this.table.close();

		assertThat(this.folder.resolve("header-of-nodes.csv"))
			.hasContent(":ID,__blankLists:string[],__emptyLists:string[]");
		assertThat(this.folder.resolve("nodes.csv")).hasContent("1,\"nameKeys\",\"departments\"");
	}

	@Test
	void tellsWhetherTextsHaveLineBreaks() throws IOException {
		write("1", Map.of("text", "一行"));
		assertThat(this.table.hasLineBreaks()).isFalse();

		write("2", Map.of("text", "二\n行"));
		assertThat(this.table.hasLineBreaks()).isTrue();
	}

	@Test
	void refusesWhatTheImportToolWouldChange() {
		assertRefused(Map.of("texts", List.of("a" + ImportValue.DELIMITER, "b")), "texts holds the control character");
		assertRefused(Map.of("value", Set.of()), "value is of the type");
		assertRefused(Map.of("mixed", List.of("a", 1L)), "mixed is a list of several types");
		assertRefused(Map.of("a,b", 1L), "A property has the name a,b");
	}

	@Test
	void refusesAPropertyOfSeveralTypes() throws IOException {
		write("1", Map.of("value", "a"));

		assertRefused(Map.of("value", 1L), "value of some is of the type string, of others long");
	}

	private void assertRefused(Map<String, Object> properties, String why) {
		assertThatExceptionOfType(FillImpossible.class).isThrownBy(() -> this.table.properties(properties))
			.withMessageContaining(why);
	}

	private void write(String id, Map<String, Object> properties) throws IOException {
		this.table.write(id, this.table.properties(properties));
	}

}
