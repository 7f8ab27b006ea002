package io.taikei.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.taikei.model.LineAccount;
import io.taikei.model.Plan;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.planfile.form.PlanFileUnreadable;
import io.taikei.planfile.form.PlanForm;
import io.taikei.planfile.form.PlanSchema;
import io.taikei.planfile.form.PlanYaml;
import io.taikei.source.SourceLines;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;

/**
 * A plan file, parsed and checked against its schema. It may name a document it was made
 * from and a table of its elements, which {@link #read} takes as well.
 */
public final class PlanFile {

	private final SourceLines text;

	private final PlanYaml yaml;

	private final List<Problem> problems;

	private final PlanForm form;

	private PlanFile(SourceLines text, PlanYaml yaml, List<Problem> problems, PlanForm form) {
		this.text = text;
		this.yaml = yaml;
		this.problems = problems;
		this.form = form;
	}

	/**
	 * Parses a plan file.
	 * @param text the file
	 * @throws PlanFileUnreadable if it is no YAML, or larger or deeper than what is read
	 */
	public static PlanFile parse(SourceLines text) {
		PlanYaml yaml = PlanYaml.parse(text.content());
		List<Problem> problems = new ArrayList<>(PlanSchema.check(yaml, text.file()));
		try {
			PlanFile planFile = new PlanFile(text, yaml, problems, yaml.form());
			planFile.tellOfFilesNamedTwice();
			return planFile;
		}
		catch (JacksonException ex) {
			throw new PlanFileUnreadable(null,
					ProblemMessage.of("plan-file.none", String.valueOf(ex.getOriginalMessage())), ex);
		}
	}

	/**
	 * The format that a file names, before anything else of it is looked at.
	 * @throws PlanFileUnreadable if it is no YAML, or larger or deeper than what is read
	 */
	public static Optional<String> format(SourceLines text) {
		return Optional.ofNullable(PlanYaml.parse(text.content()).tree().path("format").asString(null));
	}

	/**
	 * What breaks the schema, whether the file is a plan or describes a document.
	 * @throws PlanFileUnreadable if it is no YAML, or larger or deeper than what is read
	 */
	public static List<Problem> problems(SourceLines text) {
		return PlanSchema.check(PlanYaml.parse(text.content()), text.file());
	}

	/** The document beside the file that its sources are lines of. */
	public Optional<DocumentName> document() {
		PlanForm.Document source = this.form.source();
		return (source == null || source.file() == null || source.sha256() == null
				|| source.file().equals(this.text.file())) ? Optional.empty()
						: Optional.of(new DocumentName(source.file(), source.sha256()));
	}

	/** The name of the table beside the file that holds its elements. */
	public Optional<String> table() {
		return Optional.ofNullable(this.form.table())
			.filter((name) -> !name.equals(this.text.file()) && !isDocument(name));
	}

	private boolean isDocument(String name) {
		return document().filter((document) -> document.file().equals(name)).isPresent();
	}

	/** Each file is read as one thing, or its lines would be accounted for twice. */
	private void tellOfFilesNamedTwice() {
		if (this.form.source() != null && this.text.file().equals(this.form.source().file())) {
			tellOfFileNamedTwice("/source/file", this.text.file(), ProblemMessage.of("file-twice.document-is-plan"));
		}
		String table = this.form.table();
		if (table != null && table().isEmpty()) {
			tellOfFileNamedTwice("/table", table, isDocument(table) ? ProblemMessage.of("file-twice.table-is-document")
					: ProblemMessage.of("file-twice.table-is-plan"));
		}
	}

	private void tellOfFileNamedTwice(String key, String name, Bilingual explanation) {
		this.problems
			.add(Problem
				.of(RuleId.FILE_NAMED_TWICE,
						SourceSpan.line(this.text.file(), this.yaml.line(JsonPointer.compile(key))), explanation)
				.about(name));
	}

	/**
	 * Makes the plan.
	 * @param document the document that {@link #document()} names
	 * @param table the table that {@link #table()} names
	 */
	public PlanFileReading read(@Nullable SourceLines document, @Nullable SourceLines table) {
		List<Problem> found = new ArrayList<>(this.problems);
		YamlEntries entries = new YamlEntries(this.text.file(), this.yaml, this.form);
		List<ElementEntry> roots = new ArrayList<>(entries.roots());
		TableEntries rows = new TableEntries(Objects.requireNonNullElseGet(this.form.levels(), List::of), found);
		if (table != null) {
			roots.addAll(rows.roots(table));
		}
		Plan plan = new PlanAssembly(this.form, entries, document, found).plan(roots);
		List<LineAccount> accounts = new FileAccounts(plan, rows).of(this.text, document, table);
		return new PlanFileReading(plan, accounts, found);
	}

	/**
	 * Tells of levels that the file names and that the plan has no element of, whether
	 * its elements stand in the file, in a table or in a document.
	 * @param plan what was read
	 */
	public List<Problem> levelsWithoutElements(Plan plan) {
		return new YamlEntries(this.text.file(), this.yaml, this.form).levels()
			.filter((declared) -> plan.elements().stream().noneMatch(declared::isOf))
			.map((declared) -> Problem
				.of(RuleId.LEVEL_WITHOUT_ELEMENTS, declared.source(), ProblemMessage.of("level.without-elements"))
				.about(declared.name()))
			.toList();
	}

	/**
	 * A document beside the plan file.
	 *
	 * @param file its name
	 * @param sha256 the SHA-256 of its bytes, in hex
	 */
	public record DocumentName(String file, String sha256) {
	}

}
