package io.taikei.sssom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.source.ReadingFailed;
import io.taikei.source.YamlFile;
import io.taikei.source.YamlLines;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * The metadata of a mapping set, with the lines it stands on: YAML behind {@code #} above
 * the table, or in a file of its own beside it.
 *
 * @param file the name of the file that it stands in
 * @param header what it says
 * @param prefixes its prefixes
 * @param lines where its keys stand
 */
record MappingMetadata(String file, MappingSetHeader header, Prefixes prefixes, YamlLines lines) {

	/** From lines that begin with {@code #}; Excel fills them up with tabs. */
	static MappingMetadata embedded(Path path, List<String> lines) {
		return of(path, YamlFile.parse(path,
				lines.stream().map((line) -> line.substring(1).stripTrailing()).collect(Collectors.joining("\n"))));
	}

	/**
	 * From the file beside that of the table: {@code x.sssom.yml} for
	 * {@code x.sssom.tsv}.
	 */
	static MappingMetadata beside(Path table) {
		String name = Objects.toString(table.getFileName()).replaceFirst("\\.tsv$", "") + ".yml";
		Path file = table.resolveSibling(name);
		if (!Files.isRegularFile(file)) {
			throw new ReadingFailed.YamlInvalid(table, 1, ProblemMessage.of("mapping.no-metadata", name), null);
		}
		return of(file, YamlFile.parse(file));
	}

	private static MappingMetadata of(Path path, YamlFile yaml) {
		MappingSetHeader header = yaml.as(MappingSetHeader.class);
		Map<String, String> declared = (header.curieMap() != null) ? header.curieMap() : Map.of();
		return new MappingMetadata(Objects.toString(path.getFileName()), header, new Prefixes(declared), yaml.lines());
	}

	/** Where a key stands; the first line where it is missing. */
	SourceSpan source(String key) {
		return source(JsonPointer.empty().appendProperty(key));
	}

	/** All that is wrong with it. */
	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		addIfMissing(problems, "mapping_set_id", this.header.mappingSetId());
		addIfMissing(problems, "license", this.header.license());
		this.prefixes.redefined()
			.forEach((prefix) -> problems.add(Problem.of(RuleId.REDEFINED_PREFIX,
					source(JsonPointer.empty().appendProperty("curie_map").appendProperty(prefix)),
					ProblemMessage.of("mapping.built-in-prefix", prefix, Prefixes.builtIn(prefix)))));
		return List.copyOf(problems);
	}

	private void addIfMissing(List<Problem> problems, String key, @Nullable String value) {
		if (value == null || value.isBlank()) {
			problems
				.add(Problem.of(RuleId.MISSING_KEY, source(key), ProblemMessage.of("mapping.missing-metadata", key)));
		}
	}

	private SourceSpan source(JsonPointer key) {
		return SourceSpan.line(this.file, this.lines.of(key));
	}

}
