package io.taikei.planfile.form;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.taikei.model.Provenance;
import io.taikei.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a plan file about one element. Lines are written {@code "3"} or
 * {@code "3-5"}; other elements are named by code, id or title.
 *
 * @param code the code as printed
 * @param codePrinted false where the document does not print that code
 * @param id the last part of the element's id, where code or place shall not make it
 * @param level the municipality's name of its level; by depth, if absent
 * @param title the name
 * @param field the field of administration of a future vision
 * @param naming how it is known that code and title belong together; stated, if absent
 * @param namedBy who decided that, where somebody did
 * @param placeholder whether the place is only reserved
 * @param note what the document notes about it
 * @param placement how its place is known; stated, if absent
 * @param also its further places (再掲, or the projects that bundle it)
 * @param departments the departments in charge
 * @param indicators what its success is measured by
 * @param statements what the document states about it
 * @param footnotes the footnotes of its title
 * @param source the document's lines with the title
 * @param codeSource the document's lines with the code; those of the title, if absent
 * @param children what stands below it
 */
public record ElementForm(@Nullable String code, @Nullable Boolean codePrinted, @Nullable String id,
		@Nullable String level, @Nullable String title, @Nullable String field, @Nullable Provenance naming,
		@Nullable DeciderForm namedBy, @Nullable Boolean placeholder, @Nullable String note, @Nullable Place placement,
		@Nullable List<Place> also, @Nullable List<String> departments, @Nullable List<IndicatorForm> indicators,
		@Nullable List<StatementForm> statements, @Nullable List<FootnoteForm> footnotes, @Nullable String source,
		@Nullable String codeSource, @Nullable List<ElementForm> children) {

	/**
	 * A place in the tree, and how it is known.
	 *
	 * @param under the parent; absent for the place in which the element is written
	 * @param status stated, if absent
	 * @param decidedBy who decided, where somebody did
	 * @param confidence 1, if absent
	 * @param alternatives other parents that were considered
	 * @param inferred what the inference alone concluded, where somebody decided
	 */
	public record Place(@Nullable String under, @Nullable Provenance status, @Nullable DeciderForm decidedBy,
			@Nullable Double confidence, @Nullable List<CandidateForm> alternatives, @Nullable CandidateForm inferred) {

		@JsonCreator
		public Place {
		}

		@JsonCreator
		public static Place under(String parent) {
			return new Place(parent, null, null, null, null, null);
		}

	}

	/** A parent that the inference considered, with its probability. */
	public record CandidateForm(@Nullable String under, @Nullable Double confidence) {
	}

	/** An indicator (指標), with the values of two years. */
	public record IndicatorForm(@JsonInclude @Nullable String name, @Nullable String unit,
			@Nullable MeasurementForm baseline, @Nullable MeasurementForm target, @Nullable String source) {
	}

	/** A value in a year. */
	public record MeasurementForm(@Nullable WrittenYear year, @JsonInclude @Nullable String value) {
	}

	/** A sentence. */
	public record StatementForm(Statement.@Nullable Kind kind, @Nullable String text,
			@Nullable List<FootnoteForm> footnotes, @Nullable String source) {
	}

	/** The explanation of a word. */
	public record FootnoteForm(@JsonInclude @Nullable String term, @JsonInclude @Nullable String text,
			@Nullable String source) {
	}

}
