package io.taikei.planfile.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import io.taikei.intake.draft.DraftIndicator;
import io.taikei.intake.draft.DraftStatement;
import io.taikei.model.Decider;
import io.taikei.model.Municipality;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import io.taikei.planfile.PlanFile;
import io.taikei.planfile.form.DeciderForm;
import io.taikei.planfile.form.ElementForm;
import io.taikei.planfile.form.ElementForm.IndicatorForm;
import io.taikei.planfile.form.ElementForm.MeasurementForm;
import io.taikei.planfile.form.ElementForm.StatementForm;
import io.taikei.planfile.form.PlanForm;
import io.taikei.planfile.form.PlanForm.Codes;
import io.taikei.planfile.form.PlanForm.Document;
import io.taikei.planfile.form.PlanForm.Level;
import io.taikei.planfile.form.PlanForm.MunicipalityForm;
import io.taikei.planfile.form.PlanForm.Period;
import io.taikei.planfile.form.PlanYaml;
import io.taikei.planfile.form.WrittenYear;
import io.taikei.planfile.writing.HandEdits.ElementEdit;
import io.taikei.planfile.writing.HandEdits.Move;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was read of documents as a plan file. What a reader was not sure of is
 * marked as inferred, with its confidence; what nobody told stands as a blank.
 */
public final class DraftPlanFile {

	private static final String BLANK = "";

	private final Draft draft;

	private final LineAccountFile account;

	private final List<Level> levels;

	private final List<List<Integer>> children;

	private final DraftIds ids;

	private final HandEdits edits;

	/**
	 * A draft and its account.
	 * @param draft what was read
	 * @param account the account of the same draft
	 * @param edits what a person decided of it
	 */
	public DraftPlanFile(Draft draft, LineAccountFile account, HandEdits edits) {
		this.draft = draft;
		this.account = account;
		this.edits = edits;
		this.levels = levels(draft.levels(), edits.kinds());
		this.children = children(draft.elements());
		this.ids = DraftIds.of(draft.elements(), this.levels);
	}

	/**
	 * The plan file.
	 * @param facts what is known of the plan beside its elements
	 * @param reading how the documents were read: a record of what stands below the key
	 * of that name
	 * @param corrections what a person corrected: records that stand below the key of
	 * that name; empty where nobody did
	 * @param texts what was written before
	 */
	public WrittenDraft write(PlanFileFacts facts, Object reading, List<?> corrections, WrittenTexts texts) {
		PlanFile.DocumentName source = this.account.document();
		String head = PlanFileWriter.HEAD + PlanYaml
			.write(new PlanForm(municipality(facts.municipality()), Objects.requireNonNullElse(facts.edition(), BLANK),
					Objects.requireNonNullElse(facts.title(), BLANK), facts.status(),
					new Period((facts.firstYear() != null) ? WrittenYear.of(facts.firstYear()) : new WrittenYear(BLANK),
							WrittenYear.of(facts.lastYear())),
					null, new Document(source.file(), source.sha256()), this.levels,
					(this.ids.codes() == Codes.PLAN) ? null : this.ids.codes(), reading, corrections, null, null, null,
					null));
		ElementLines lines = new ElementLines(head, texts);
		write(roots(), "elements", 0, lines);
		return new WrittenDraft(lines.text(), new WrittenLines(levels(head), lines.written()));
	}

	/** The line with the key. */
	private static int levels(String head) {
		return 1 + (int) head.lines().takeWhile((line) -> !line.equals("levels:")).count();
	}

	private void write(List<Integer> elements, String key, int depth, ElementLines lines) {
		if (!elements.isEmpty()) {
			lines.key(key, depth);
		}
		for (int index : elements) {
			List<DocumentPlace> places = this.draft.elements().get(index).places();
			lines.element(form(index, depth), depth, this.account.source(places));
			write(this.children.get(index), "children", depth + 1, lines);
		}
	}

	private static MunicipalityForm municipality(@Nullable Municipality municipality) {
		return (municipality == null) ? new MunicipalityForm(BLANK, BLANK, BLANK)
				: new MunicipalityForm(municipality.code(), municipality.name(), municipality.prefecture());
	}

	/** The roles that levels have as long as nobody says otherwise. */
	public static List<Kind> kinds(List<String> levels) {
		return LevelKinds.of(levels);
	}

	private static List<Level> levels(List<String> names, List<Kind> decided) {
		List<Kind> kinds = (decided.size() == names.size()) ? decided : kinds(names);
		return IntStream.range(0, names.size())
			.mapToObj((level) -> new Level(kinds.get(level), names.get(level)))
			.toList();
	}

	private static List<List<Integer>> children(List<DraftElement> elements) {
		List<List<Integer>> children = Stream.<List<Integer>>generate(ArrayList::new).limit(elements.size()).toList();
		for (int index = 0; index < elements.size(); index++) {
			Integer parent = elements.get(index).parent();
			if (parent != null) {
				children.get(parent).add(index);
			}
		}
		return children;
	}

	private List<Integer> roots() {
		return IntStream.range(0, this.draft.elements().size())
			.filter((index) -> this.draft.elements().get(index).parent() == null)
			.boxed()
			.toList();
	}

	private ElementForm form(int index, int depth) {
		DraftElement element = this.draft.elements().get(index);
		boolean placeholder = edit(index).placeholder();
		return new ElementForm(element.code(), null, this.ids.own().get(index),
				(element.level() != depth) ? this.draft.levels().get(element.level()) : null,
				placeholder ? null : element.title(), null, naming(index, element), decider(edit(index).addedBy()),
				placeholder ? true : null, placeholder ? element.title() : null, place(index, element), null,
				element.departments(), element.indicators().stream().map(this::form).toList(),
				element.statements().stream().map(this::form).toList(), null, lines(element.places()), null, null);
	}

	private ElementEdit edit(int index) {
		return this.edits.elements().getOrDefault(index, ElementEdit.NONE);
	}

	/** Of what somebody added, no document states that code and title belong together. */
	private @Nullable Provenance naming(int index, DraftElement element) {
		if (edit(index).addedBy() != null) {
			return Provenance.REVIEWED;
		}
		return (element.isInferred() && element.code() != null) ? Provenance.INFERRED : null;
	}

	private static @Nullable DeciderForm decider(@Nullable String name) {
		return (name != null) ? new DeciderForm(Decider.Kind.PERSON, name) : null;
	}

	private ElementForm.@Nullable Place place(int index, DraftElement element) {
		Move move = edit(index).move();
		if (element.parent() == null) {
			return null;
		}
		if (move != null) {
			return reviewed(move);
		}
		if (edit(index).addedBy() != null) {
			return added(element.parent(), decider(edit(index).addedBy()));
		}
		return element.isInferred()
				? new ElementForm.Place(null, Provenance.INFERRED, null, rounded(element.confidence()), null, null)
				: null;
	}

	/**
	 * A decision names who decided and keeps what was read. Where it can't, the file
	 * simply states the place, as whoever writes it by hand does.
	 */
	private ElementForm.@Nullable Place reviewed(Move move) {
		return (move.decidedBy() == null || move.from() == null) ? null
				: new ElementForm.Place(null, Provenance.REVIEWED, decider(move.decidedBy()), null, null,
						new ElementForm.CandidateForm(this.ids.paths().get(move.from()), rounded(move.confidence())));
	}

	/** The reading had concluded nothing of what it did not find. */
	private ElementForm.Place added(int parent, @Nullable DeciderForm by) {
		return new ElementForm.Place(null, Provenance.REVIEWED, by, null, null,
				new ElementForm.CandidateForm(this.ids.paths().get(parent), 0.0));
	}

	private static double rounded(double confidence) {
		return Math.round(confidence * 100) / 100.0;
	}

	private IndicatorForm form(DraftIndicator indicator) {
		return new IndicatorForm(indicator.name(), indicator.unit(),
				measurement(indicator.baselineYear(), indicator.baseline()),
				measurement(indicator.targetYear(), indicator.target()), line(indicator.place()));
	}

	private static @Nullable MeasurementForm measurement(@Nullable Integer year, @Nullable String value) {
		return (value != null) ? new MeasurementForm(WrittenYear.of(year), value) : null;
	}

	private StatementForm form(DraftStatement statement) {
		return new StatementForm(switch (statement.kind()) {
			case SITUATION, CHALLENGES -> Statement.Kind.NEED;
			case DESCRIPTION -> Statement.Kind.MEASURE;
		}, statement.text(), null, line(statement.place()));
	}

	private @Nullable String line(DocumentPlace place) {
		return lines(List.of(place));
	}

	private @Nullable String lines(List<DocumentPlace> places) {
		SourceSpan source = this.account.source(places);
		return (source != null) ? source.lines() : null;
	}

}
