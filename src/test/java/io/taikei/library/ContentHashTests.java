package io.taikei.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.MidorinoThemes;
import io.taikei.loader.rows.PlanParts;
import io.taikei.loader.rows.PlacementRows;
import io.taikei.loader.rows.PlanOrigin;
import io.taikei.reader.PlanReader;
import io.taikei.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ContentHashTests {

	private static final Path PLANS = Path.of("src/test/resources/plans");

	private static final PlanReader READER = PlanReader.ofSeeds(Path.of("seeds"));

	private final ContentHash hash = new ContentHash(READER.themes());

	@TempDir
	private Path copy;

	@Test
	void isTheSameWhereverTheFolderIs() throws IOException {
		FileSystemUtils.copyRecursively(PLANS.resolve("minamo"), this.copy);

		assertThat(this.hash.of(this.copy)).isEqualTo(this.hash.of(PLANS.resolve("minamo"))).hasSize(64);
	}

	@Test
	void changesWithEveryFileItsNameAndTheVocabulary() throws IOException {
		FileSystemUtils.copyRecursively(PLANS.resolve("minamo"), this.copy);
		String before = this.hash.of(this.copy);

		Files.writeString(this.copy.resolve("plan.yaml"), Files.readString(this.copy.resolve("plan.yaml")) + "\n");
		String longer = this.hash.of(this.copy);
		Files.move(this.copy.resolve("basic-concept.txt"), this.copy.resolve("basic-concept.md"));
		String renamed = this.hash.of(this.copy);

		assertThat(List.of(before, longer, renamed, new ContentHash(MidorinoThemes.themes()).of(this.copy)))
			.doesNotHaveDuplicates();
	}

	/**
	 * Where this fails, what is loaded of the same files has changed: raise
	 * {@link ContentHash#READING}, or no start would load it anew, and then take the new
	 * digest.
	 */
	@Test
	void knowsHowFilesAreReadToday() throws Exception {
		String rows = Stream
			.of(Path.of("seeds/kiyose"), Path.of("seeds/nishitokyo"), PLANS.resolve("hibarino"),
					PLANS.resolve("minamo"))
			.map(ContentHashTests::rows)
			.collect(Collectors.joining("\n"));

		assertThat(ContentHash.READING).isEqualTo(3);
		assertThat(HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(rows.getBytes(StandardCharsets.UTF_8))))
			.isEqualTo("c3ae834ba2556f716c9f831e48d76d1941a4c9c3a9669ea5159252e893dd03e0");
	}

	private static String rows(Path folder) {
		ValidatedPlan read = ValidatedPlan.read(READER, folder);
		if (read.result() instanceof ValidationResult.Valid valid) {
			PlanParts parts = PlanParts.of(valid.plan(), PlanOrigin.SENT);
			return Objects.toString(sorted(List.of(parts.elements(), parts.statements(), parts.footnotes(),
					parts.indicators(), parts.sourceFiles(), parts.succession(), PlacementRows.of(read.plan()))));
		}
		throw new IllegalStateException(read.problems().toString());
	}

	/** Maps tell their entries in another order in every run. */
	private static Object sorted(Object value) {
		return switch (value) {
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + "=" + sorted(entry.getValue()))
				.sorted()
				.toList();
			case List<?> list -> list.stream().map(ContentHashTests::sorted).toList();
			default -> value;
		};
	}

}
