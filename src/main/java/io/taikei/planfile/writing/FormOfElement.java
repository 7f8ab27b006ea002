package io.taikei.planfile.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.taikei.model.ElementId;
import io.taikei.model.Footnote;
import io.taikei.model.FutureVision;
import io.taikei.model.Indicator;
import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.Placement.Candidate;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.planfile.ElementIds;
import io.taikei.planfile.form.DeciderForm;
import io.taikei.planfile.form.ElementForm;
import io.taikei.planfile.form.ElementForm.CandidateForm;
import io.taikei.planfile.form.ElementForm.FootnoteForm;
import io.taikei.planfile.form.ElementForm.IndicatorForm;
import io.taikei.planfile.form.ElementForm.MeasurementForm;
import io.taikei.planfile.form.ElementForm.Place;
import io.taikei.planfile.form.ElementForm.StatementForm;
import io.taikei.planfile.form.PlanForm;
import io.taikei.planfile.form.WrittenYear;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements as a plan file says them, leaving out what reading makes of their
 * place.
 */
final class FormOfElement {

	private final Map<ElementId, List<PlanElement>> children;

	private final List<PlanForm.Level> levels;

	private final @Nullable String document;

	private final Map<String, Integer> numbers = new HashMap<>();

	FormOfElement(Map<ElementId, List<PlanElement>> children, List<PlanForm.Level> levels, @Nullable String document) {
		this.children = children;
		this.levels = levels;
		this.document = document;
	}

	/** The topmost elements, with what stands below them. */
	List<ElementForm> of(List<PlanElement> roots) {
		return forms(roots, null, 0);
	}

	private List<ElementForm> forms(List<PlanElement> elements, @Nullable PlanElement parent, int depth) {
		List<ElementForm> forms = new ArrayList<>();
		for (PlanElement element : elements) {
			forms.add(form(element, parent, depth));
		}
		return forms;
	}

	private ElementForm form(PlanElement element, @Nullable PlanElement parent, int depth) {
		Label label = element.label();
		String id = unexpectedId(element, parent);
		SourceSpan codeSource = label.codeSource();
		return new ElementForm((label.codeRaw() != null) ? label.codeRaw() : label.code(),
				(label.code() != null && label.codeRaw() == null) ? false : null, id, unexpectedLevel(element, depth),
				label.title().isEmpty() ? null : label.title(),
				(element instanceof FutureVision vision) ? vision.field() : null, unlessStated(label.naming()),
				DeciderForm.of(label.namedBy()), label.placeholder() ? true : null, label.note(), ownPlace(element),
				furtherPlaces(element), element.delivery().departments(),
				element.delivery().indicators().stream().map(this::form).toList(),
				element.statements()
					.stream()
					.map((statement) -> new StatementForm(statement.kind(), statement.text(),
							footnotes(statement.footnotes()), lines(statement.source())))
					.toList(),
				footnotes(label.footnotes()), lines(label.source()),
				(codeSource != null && !codeSource.equals(label.source())) ? lines(codeSource) : null,
				forms(this.children.getOrDefault(element.id(), List.of()), element, depth + 1));
	}

	/** The last part of an id, where reading would not make the same. */
	private @Nullable String unexpectedId(PlanElement element, @Nullable PlanElement parent) {
		String path = path(element.id());
		String code = ElementIds.code(element.label().code());
		if (code != null && !code.isEmpty()) {
			return path.equals(code) ? null : path;
		}
		String stem = (parent != null) ? path(parent.id()) + "."
				: element.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-";
		int number = this.numbers.getOrDefault(stem, 0) + 1;
		if (path.equals(stem + number)) {
			this.numbers.put(stem, number);
			return null;
		}
		return path;
	}

	private @Nullable String unexpectedLevel(PlanElement element, int depth) {
		return level(element).equals(this.levels.get(Math.min(depth, this.levels.size() - 1))) ? null
				: element.label().levelName();
	}

	static PlanForm.Level level(PlanElement element) {
		return new PlanForm.Level(element.kind(), element.label().levelName());
	}

	private static @Nullable Provenance unlessStated(Provenance standing) {
		return (standing == Provenance.STATED) ? null : standing;
	}

	private static @Nullable Place ownPlace(PlanElement element) {
		if (element.placements().isEmpty()) {
			return null;
		}
		Placement own = element.placements().getFirst();
		return own.equals(Placement.stated(own.parent())) ? null : place(own, null);
	}

	private static List<Place> furtherPlaces(PlanElement element) {
		return element.placements()
			.stream()
			.skip(1)
			.map((placement) -> place(placement, path(placement.parent())))
			.toList();
	}

	private static Place place(Placement placement, @Nullable String under) {
		if (placement.equals(Placement.stated(placement.parent()))) {
			return Place.under(Objects.requireNonNull(under));
		}
		return new Place(under, placement.standing(), DeciderForm.of(placement.decider()), placement.confidence(),
				placement.alternatives().stream().map(FormOfElement::candidate).toList(),
				(placement.inferred() != null) ? candidate(placement.inferred()) : null);
	}

	private static CandidateForm candidate(Candidate candidate) {
		return new CandidateForm(path(candidate.parent()), candidate.confidence());
	}

	private IndicatorForm form(Indicator indicator) {
		return new IndicatorForm(indicator.name(), indicator.unit(), form(indicator.baseline()),
				form(indicator.target()), lines(indicator.source()));
	}

	private static @Nullable MeasurementForm form(@Nullable Measurement measurement) {
		return (measurement != null) ? new MeasurementForm(WrittenYear.of(measurement.year()), measurement.value())
				: null;
	}

	private List<FootnoteForm> footnotes(List<Footnote> footnotes) {
		return footnotes.stream()
			.map((footnote) -> new FootnoteForm(footnote.term(), footnote.text(), lines(footnote.source())))
			.toList();
	}

	private @Nullable String lines(SourceSpan source) {
		return source.file().equals(this.document) ? source.lines() : null;
	}

	/** What stands in an id after that of the plan. */
	static String path(ElementId id) {
		return id.value().substring(id.value().indexOf(':') + 1);
	}

}
