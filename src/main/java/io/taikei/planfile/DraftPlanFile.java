package io.taikei.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.document.Place;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import io.taikei.intake.draft.DraftIndicator;
import io.taikei.intake.draft.DraftStatement;
import io.taikei.model.Municipality;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Provenance;
import io.taikei.model.Statement;
import io.taikei.planfile.ElementForm.IndicatorForm;
import io.taikei.planfile.ElementForm.MeasurementForm;
import io.taikei.planfile.ElementForm.StatementForm;
import io.taikei.planfile.PlanForm.Codes;
import io.taikei.planfile.PlanForm.Document;
import io.taikei.planfile.PlanForm.Level;
import io.taikei.planfile.PlanForm.MunicipalityForm;
import io.taikei.planfile.PlanForm.Period;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was read of documents as a plan file. What a reader was not sure of is
 * marked as inferred, with its confidence; what nobody told stands as a blank.
 */
public final class DraftPlanFile {

	private static final String BLANK = "";

	/** What is at least as sure is as the document states it. */
	private static final double SURE = 0.9;

	/**
	 * The least share of codes that stand once in a plan whose codes do not begin anew.
	 */
	private static final double MOSTLY = 0.9;

	private final Draft draft;

	private final AccountFile account;

	private final List<Level> levels;

	private final List<List<Integer>> children;

	private final Codes codes;

	/** Those that code and place would not make. */
	private final Map<Integer, String> ids;

	/**
	 * A draft and its account.
	 * @param draft what was read
	 * @param account the account of the same draft
	 */
	public DraftPlanFile(Draft draft, AccountFile account) {
		this.draft = draft;
		this.account = account;
		this.levels = levels(draft.levels());
		this.children = children(draft.elements());
		this.codes = codes();
		this.ids = idsOfEqualCodes();
	}

	/**
	 * The text of the plan file.
	 * @param facts what is known of the plan beside its elements
	 * @param reading how the documents were read: a record of what stands below the key
	 * of that name
	 */
	public String write(PlanFacts facts, Object reading) {
		PlanFile.DocumentName source = this.account.document();
		return PlanFileWriter.HEAD + PlanYaml
			.write(new PlanForm(municipality(facts.municipality()), Objects.requireNonNullElse(facts.edition(), BLANK),
					Objects.requireNonNullElse(facts.title(), BLANK), facts.status(),
					new Period((facts.firstYear() != null) ? WrittenYear.of(facts.firstYear()) : new WrittenYear(BLANK),
							WrittenYear.of(facts.lastYear())),
					null, new Document(source.file(), source.sha256()), this.levels,
					(this.codes == Codes.PLAN) ? null : this.codes, reading, forms(roots(), 0), null, null, null));
	}

	private static MunicipalityForm municipality(@Nullable Municipality municipality) {
		return (municipality == null) ? new MunicipalityForm(BLANK, BLANK, BLANK)
				: new MunicipalityForm(municipality.code(), municipality.name(), municipality.prefecture());
	}

	private static List<Level> levels(List<String> names) {
		List<Kind> kinds = LevelKinds.of(names);
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

	/**
	 * Whether codes mostly begin anew below each parent; a few that stand twice get ids
	 * of their own.
	 */
	private Codes codes() {
		List<String> codes = this.draft.elements()
			.stream()
			.map((element) -> ElementIds.code(element.code()))
			.filter((code) -> code != null && !code.isEmpty())
			.toList();
		return (Set.copyOf(codes).size() < codes.size() * MOSTLY) ? Codes.PARENT : Codes.PLAN;
	}

	/** Those of elements whose code has made the id of another one. */
	private Map<Integer, String> idsOfEqualCodes() {
		Map<Integer, String> own = new HashMap<>();
		List<String> paths = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		Map<String, Integer> numbers = new HashMap<>();
		for (int index = 0; index < this.draft.elements().size(); index++) {
			DraftElement element = this.draft.elements().get(index);
			String above = (element.parent() != null) ? paths.get(element.parent()) : null;
			String code = ElementIds.code(element.code());
			String path = ElementIds.path(code, above, kind(element), this.codes, numbers);
			if (!taken.add(path)) {
				String stem = ElementIds.path(code, above, kind(element), Codes.PARENT, numbers);
				path = Stream
					.concat(Stream.of(stem),
							IntStream.iterate(2, (number) -> number + 1).mapToObj((number) -> stem + "." + number))
					.filter(taken::add)
					.findFirst()
					.orElseThrow();
				own.put(index, path);
			}
			paths.add(path);
		}
		return own;
	}

	private Kind kind(DraftElement element) {
		return Objects.requireNonNull(this.levels.get(element.level()).kind());
	}

	private List<ElementForm> forms(List<Integer> elements, int depth) {
		return elements.stream().map((index) -> form(index, depth)).toList();
	}

	private ElementForm form(int index, int depth) {
		DraftElement element = this.draft.elements().get(index);
		boolean inferred = element.confidence() < SURE;
		return new ElementForm(element.code(), null, this.ids.get(index),
				(element.level() != depth) ? this.draft.levels().get(element.level()) : null, element.title(), null,
				(inferred && element.code() != null) ? Provenance.INFERRED : null, null, null, null,
				(inferred && element.parent() != null) ? inferred(element.confidence()) : null, null,
				element.departments(), element.indicators().stream().map(this::form).toList(),
				element.statements().stream().map(this::form).toList(), null, this.account.lines(element.places()),
				null, forms(this.children.get(index), depth + 1));
	}

	private static ElementForm.Place inferred(double confidence) {
		return new ElementForm.Place(null, Provenance.INFERRED, null, Math.round(confidence * 100) / 100.0, null, null);
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

	private @Nullable String line(Place place) {
		return this.account.lines(List.of(place));
	}

}
