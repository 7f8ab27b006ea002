package io.taikei.query.picture;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.Decider;
import io.taikei.model.MappingProvenance;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.model.ReviewState;
import io.taikei.model.SourceSpan;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.overlap.OverlapReview;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an element, as a graph: its own tree, the elements of other plans
 * that are similar (never supporting), and the themes.
 *
 * @param elementId the element in the centre
 * @param plans the plans, the element's own first
 * @param elements the elements, the own tree from the top down, then the others by their
 * strength, each after those above it
 * @param themes the themes, the heaviest first
 * @param partOf the links of the hierarchy
 * @param overlaps the computed overlaps
 * @param decided the pairs that people decided to correspond
 * @param curated the curated mappings
 * @param addresses which elements address which themes
 * @param omitted what there was no room for
 * @param compared whether counterparts have been looked for of all elements of the
 * element's plan; where they have not, there may be more
 */
public record Neighbourhood(String elementId, List<PlanSummary> plans, List<PicturedElement> elements,
		List<ThemeRef> themes, List<PartOf> partOf, List<Overlap> overlaps, List<Decided> decided,
		List<Curated> curated, List<Addresses> addresses, Omitted omitted, boolean compared) {

	public Neighbourhood {
		plans = List.copyOf(plans);
		elements = List.copyOf(elements);
		themes = List.copyOf(themes);
		partOf = List.copyOf(partOf);
		overlaps = List.copyOf(overlaps);
		decided = List.copyOf(decided);
		curated = List.copyOf(curated);
		addresses = List.copyOf(addresses);
	}

	/**
	 * An element.
	 *
	 * @param id the element's id
	 * @param planId the plan it belongs to
	 * @param kind its role in the tree
	 * @param code its code
	 * @param title its title; empty for a placeholder
	 * @param levelName the municipality's own name for the level
	 * @param naming how it is known that code and title belong together
	 * @param namedBy who decided that; null where nobody did
	 * @param placeholder whether the document reserves the place for an element yet to
	 * come
	 * @param source where its title stands
	 */
	public record PicturedElement(String id, String planId, PlanElement.Kind kind, @Nullable String code, String title,
			String levelName, Provenance naming, @Nullable Decider namedBy, boolean placeholder, SourceSpan source) {
	}

	/**
	 * A link of the hierarchy.
	 *
	 * @param part the id of the element below
	 * @param whole the id of the element above
	 * @param status how the link is known
	 * @param decidedBy who decided, or left it open; null where nobody did
	 * @param confidence from 0 to 1; 1 for what is not inferred
	 * @param order 1 for the element's own place, more for a repetition (再掲)
	 */
	public record PartOf(String part, String whole, Provenance status, @Nullable Decider decidedBy, double confidence,
			int order) {
	}

	/**
	 * A computed overlap of two elements.
	 *
	 * @param a the id of the one
	 * @param b the id of the other
	 * @param predicate how b relates to a: a name of SKOS such as {@code closeMatch}
	 * @param score how strong it is, 0 to 1
	 * @param accepted whether the decision rule takes it
	 * @param reviewState what people decided on it
	 */
	public record Overlap(String a, String b, String predicate, double score, boolean accepted,
			ReviewState reviewState) {
	}

	/**
	 * That a person decided that two elements correspond.
	 *
	 * @param a the id of the one
	 * @param b the id of the other
	 * @param review who decided, when and why
	 */
	public record Decided(String a, String b, OverlapReview review) {
	}

	/**
	 * A mapping that somebody or something decided on by reading.
	 *
	 * @param subject the id of the element it starts from
	 * @param object the id of the element it leads to
	 * @param predicate how the object relates to the subject: a name of SKOS
	 * @param provenance how it was established, by whom or what, and why
	 */
	public record Curated(String subject, String object, String predicate,
			@JsonUnwrapped MappingProvenance provenance) {
	}

	/**
	 * That an element addresses a theme.
	 *
	 * @param element the element's id
	 * @param theme the theme's id
	 * @param weight the theme's part in all that the element's own text says about themes
	 * @param terms the phrases of the text that show it
	 */
	public record Addresses(String element, String theme, double weight, List<String> terms) {

		public Addresses {
			terms = List.copyOf(terms);
		}

	}

	/**
	 * How many were left out, the weakest, as there was no room for them.
	 *
	 * @param elements the elements by kind; a kind of which none was left out is absent
	 * @param themes the themes
	 * @param plans the elements by the ids of their plans
	 */
	public record Omitted(SortedMap<PlanElement.Kind, Long> elements, long themes, SortedMap<String, Long> plans) {

		public Omitted {
			elements = new TreeMap<>(elements);
			plans = new TreeMap<>(plans);
		}

		@JsonProperty
		public long total() {
			return this.elements.values().stream().mapToLong(Long::longValue).sum() + this.themes;
		}

	}

}
