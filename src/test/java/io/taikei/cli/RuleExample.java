package io.taikei.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cli.answer.CheckedMappings;
import io.taikei.cli.answer.KnownElements;
import io.taikei.evaluation.JudgedOverlapsReader;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.source.ReadingFailed;
import io.taikei.succession.SuccessionFinder;
import io.taikei.succession.Transition;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidationResult;
import io.taikei.vocabulary.FrequencyReader;
import io.taikei.vocabulary.ThemeReader;

/**
 * An example of {@code rules.yaml} as a part of a whole: a small town's plan and what
 * belongs to it, from {@code src/test/resources/rules}.
 *
 * @param folder where the whole stands
 * @param file the file that the example is a part of
 */
record RuleExample(Path folder, String file) {

	private static final Path WHOLE = Path.of("src/test/resources/rules");

	private static final Pattern TOP_LEVEL_KEY = Pattern.compile("(?m)^#?([a-z_]+):.*\\n(?:[ -].*\\n)*");

	private static final PlanReader READER = PlanReader.ofSeeds(Path.of("seeds"));

	/** What is told of the whole with the example in it. */
	List<RuleId> rules(String example) throws IOException {
		try (Stream<Path> files = Files.list(WHOLE)) {
			for (Path path : files.toList()) {
				Files.copy(path, this.folder.resolve(path.getFileName()));
			}
		}
		try {
			return switch (this.file) {
				case "plan.yaml" -> ofPlan(withKeys(read("plan.yaml"), example));
				case "elements.csv" -> ofPlan(write(example, without("elements") + "table: elements.csv\n"));
				case "narrative.txt" -> ofPlan(document("narrative", write(example, "")));
				case "table.txt" -> ofPlan(document("torn-table", write(example, "")));
				case "placements.yaml" ->
					ofPlan(document("torn-table", write(example, "placements: placements.yaml\n")));
				case "mappings.sssom.tsv" -> ofMappings(example);
				case "themes.yaml" -> rules(new ThemeReader().read(written("themes:\n" + example)).problems());
				case "document-frequencies.tsv" -> rules(new FrequencyReader().read(written(example)).problems());
				case "judged.json" -> ofJudgements(example);
				default -> throw new IllegalArgumentException(this.file);
			};
		}
		catch (ReadingFailed ex) {
			return List.of(ex.rule());
		}
	}

	private List<RuleId> ofPlan(String plan) throws IOException {
		Files.writeString(this.folder.resolve("plan.yaml"), plan);
		Reading reading = READER.read(this.folder);
		return switch (validate(reading)) {
			case ValidationResult.Invalid invalid -> rules(invalid.problems());
			case ValidationResult.Valid valid ->
				rules(Stream.concat(valid.warnings().stream(), succession(valid.plan())).toList());
		};
	}

	private Stream<Problem> succession(ValidPlan plan) {
		ValidPlan earlier = valid("earlier.yaml");
		if (!earlier.plan().municipality().equals(plan.plan().municipality())) {
			return Stream.empty();
		}
		return new SuccessionFinder(List.of(), DocumentFrequencies.NONE).between(List.of(earlier, plan))
			.stream()
			.map(Transition::problems)
			.flatMap(List::stream);
	}

	private List<RuleId> ofMappings(String example) throws IOException {
		List<String> lines = new ArrayList<>(withKeys(metadata(read(this.file)), metadata(example)).lines().toList());
		Map<String, String> usual = rows(read(this.file)).getFirst();
		List<Map<String, String>> rows = rows(example).isEmpty() ? List.of(Map.of()) : rows(example);
		Set<String> columns = new LinkedHashSet<>(usual.keySet());
		rows.forEach((row) -> columns.addAll(row.keySet()));
		lines.add(String.join("\t", columns));
		rows.forEach((row) -> lines.add(columns.stream()
			.map((column) -> row.getOrDefault(column, usual.getOrDefault(column, "")))
			.collect(Collectors.joining("\t"))));
		KnownElements known = new KnownElements();
		known.add(valid("plan.yaml").plan());
		known.add(valid("other.yaml").plan());
		Path set = written(String.join("\n", lines));
		return CheckedMappings.of(set, List.of(set), known)
			.problems()
			.stream()
			.map((finding) -> RuleId.of(finding.rule()))
			.toList();
	}

	private List<RuleId> ofJudgements(String example) throws IOException {
		ValidPlan plan = valid("plan.yaml");
		new JudgedOverlapsReader(plan.plan(), plan.plan()).read(written(example));
		return List.of();
	}

	/** The plan file's keys, but for those that the example has itself. */
	private static String withKeys(String whole, String example) {
		Map<String, String> parts = keys(whole);
		parts.putAll(keys(example));
		return String.join("", parts.values());
	}

	private String without(String key) throws IOException {
		Map<String, String> parts = keys(read("plan.yaml"));
		parts.remove(key);
		return String.join("", parts.values());
	}

	private static Map<String, String> keys(String yaml) {
		return TOP_LEVEL_KEY.matcher(yaml)
			.results()
			.collect(Collectors.toMap((key) -> key.group(1), MatchResult::group, (first, second) -> second,
					LinkedHashMap::new));
	}

	/** A description of a document, which stands in the file. */
	private String document(String format, String more) throws IOException {
		String name = format.equals("narrative") ? "narrative.txt" : "table.txt";
		String levels = format.equals("narrative")
				? "levels: [{ kind: goal, name: 基本目標 }, { kind: policy, name: 施策 }]\n"
				: "levels: [{ kind: goal, name: 政策 }, { kind: policy, name: 施策 }, { kind: initiative, name: 取組 }]\n";
		return withKeys(without("elements"), levels) + "format: %s\nsource: { file: %s, sha256: \"%s\" }\n%s"
			.formatted(format, name, sha256(Files.readAllBytes(this.folder.resolve(name))), more);
	}

	/** Writes the example, which is a file of its own. */
	private String write(String example, String more) throws IOException {
		written(example);
		return more;
	}

	private Path written(String content) throws IOException {
		return Files.writeString(this.folder.resolve(this.file), content);
	}

	private String read(String name) throws IOException {
		return Files.readString(this.folder.resolve(name));
	}

	private ValidPlan valid(String name) {
		return switch (validate(READER.read(this.folder.resolve(name)))) {
			case ValidationResult.Valid valid -> valid.plan();
			case ValidationResult.Invalid invalid -> throw new IllegalStateException(invalid.toString());
		};
	}

	private static ValidationResult validate(Reading reading) {
		return new PlanValidator().validate(reading.plan(), reading.accounts(), reading.problems());
	}

	private static List<RuleId> rules(List<Problem> problems) {
		return problems.stream().map(Problem::rule).toList();
	}

	private static String metadata(String set) {
		return set.lines()
			.filter((line) -> line.startsWith("#"))
			.map((line) -> line + "\n")
			.collect(Collectors.joining());
	}

	private static List<Map<String, String>> rows(String set) {
		List<List<String>> table = set.lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> Arrays.asList(line.split("\t", -1)))
			.toList();
		return table.stream().skip(1).map((row) -> {
			Map<String, String> cells = new LinkedHashMap<>();
			for (int i = 0; i < row.size(); i++) {
				cells.put(table.getFirst().get(i), row.get(i));
			}
			return cells;
		}).toList();
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
