package io.taikei.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.index.Feature;
import io.taikei.source.SourceLines;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;

/** A table of document frequencies: lines that begin with # say what it was made of. */
public final class FrequencyTable {

	private static final String COLUMNS = "kind\tfeature\tcount";

	private static final Pattern METADATA = Pattern.compile("# (version|elements|corpus): (.*)");

	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

	private final SourceLines lines;

	private final Map<String, String> metadata = new HashMap<>();

	private final Map<Feature, Integer> counts = new TreeMap<>();

	private final List<Problem> problems = new ArrayList<>();

	private FrequencyTable(SourceLines lines) {
		this.lines = lines;
	}

	static FrequencyTable read(SourceLines lines) {
		FrequencyTable table = new FrequencyTable(lines);
		int line = table.readMetadata();
		table.readRows(line);
		table.checkVersion();
		return table;
	}

	/** The table of document frequencies. */
	public static String write(DocumentFrequencies frequencies) {
		StringBuilder text = new StringBuilder("""
				# In how many elements of a corpus of plans each word, compound and theme occurs.
				# What is not listed counts as one of a single element.
				# Written by: taikei frequencies PLAN... -o document-frequencies.tsv
				# version: %s
				# elements: %d
				# corpus: %s
				%s
				""".formatted(frequencies.version(), frequencies.elements(),
				String.join(" ", frequencies.corpus().stream().map(PlanId::value).toList()), COLUMNS));
		frequencies.counts()
			.forEach((feature, count) -> text.append(name(feature.kind()))
				.append('\t')
				.append(feature.name())
				.append('\t')
				.append(count)
				.append('\n'));
		return text.toString();
	}

	DocumentFrequencies frequencies() {
		List<PlanId> corpus = Arrays.stream(this.metadata.getOrDefault("corpus", "").split(" "))
			.filter((plan) -> !plan.isEmpty())
			.map(PlanId::new)
			.toList();
		return new DocumentFrequencies(corpus, elements(), this.counts);
	}

	List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	/** Reads up to the names of the columns; the place of the first row after them. */
	private int readMetadata() {
		int line = 0;
		for (; line < this.lines.lines().size() && this.lines.lines().get(line).startsWith("#"); line++) {
			Matcher matcher = METADATA.matcher(this.lines.lines().get(line));
			if (matcher.matches()) {
				this.metadata.put(matcher.group(1), matcher.group(2));
			}
		}
		if (line == this.lines.lines().size() || !this.lines.lines().get(line).equals(COLUMNS)) {
			report(RuleId.MALFORMED_FREQUENCY, Math.min(line, this.lines.lines().size() - 1),
					ProblemMessage.of("frequency.columns"));
		}
		if (!NUMBER.matcher(this.metadata.getOrDefault("elements", "")).matches()) {
			report(RuleId.MALFORMED_FREQUENCY, 0, ProblemMessage.of("frequency.elements"));
		}
		return line + 1;
	}

	private void readRows(int first) {
		for (int line = first; line < this.lines.lines().size(); line++) {
			String[] cells = this.lines.lines().get(line).split("\t", -1);
			Optional<Feature.Kind> kind = kind(cells[0]);
			if (cells.length != 3 || kind.isEmpty() || cells[1].isBlank() || !isCount(cells[2])) {
				report(RuleId.MALFORMED_FREQUENCY, line, ProblemMessage.of("frequency.row"));
			}
			else if (this.counts.put(Feature.of(kind.get(), cells[1]), Integer.parseInt(cells[2])) != null) {
				report(RuleId.DUPLICATE_FREQUENCY, line, ProblemMessage.of("frequency.twice", cells[0], cells[1]));
			}
		}
	}

	private void checkVersion() {
		String version = this.metadata.getOrDefault("version", "");
		if (this.problems.isEmpty() && !frequencies().version().equals(version)) {
			report(RuleId.ALTERED_FREQUENCIES, 0,
					ProblemMessage.of("frequency.altered", version, frequencies().version()));
		}
	}

	private boolean isCount(String cell) {
		return NUMBER.matcher(cell).matches() && Integer.parseInt(cell) > 1 && Integer.parseInt(cell) <= elements();
	}

	private int elements() {
		String elements = this.metadata.getOrDefault("elements", "");
		return NUMBER.matcher(elements).matches() ? Integer.parseInt(elements) : Integer.MAX_VALUE;
	}

	private static String name(Feature.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private static Optional<Feature.Kind> kind(String name) {
		return Arrays.stream(Feature.Kind.values()).filter((kind) -> name(kind).equals(name)).findFirst();
	}

	private void report(RuleId rule, int line, Bilingual explanation) {
		this.problems.add(Problem.of(rule, SourceSpan.line(this.lines.file(), line + 1), explanation));
	}

}
