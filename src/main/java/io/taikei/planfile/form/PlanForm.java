package io.taikei.planfile.form;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Succession;
import io.taikei.text.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a plan file, key by key; {@code seeds/plan.schema.json} describes it for
 * editors. What a file lacks or gets wrong is null or empty here.
 *
 * @param municipality who adopts the plan
 * @param edition the edition, part of the plan's id
 * @param title the plan's title
 * @param status draft or adopted
 * @param period the fiscal years
 * @param format absent, or {@code plan}; other formats are no plan files
 * @param source the document that the plan file was made from
 * @param levels the municipality's own names of the levels, from the top down
 * @param codes where codes are unique; in the plan, if absent
 * @param reading how the documents were read that the plan file was made of
 * @param corrections what people corrected by hand of what was read
 * @param elements the elements of a plan of one tree
 * @param trees the trees of a plan of several
 * @param table the file of a table of elements
 * @param succession what the file says on how it continues the edition before
 */
public record PlanForm(@Nullable MunicipalityForm municipality, @JsonInclude @Nullable String edition,
		@JsonInclude @Nullable String title, Plan.@Nullable Status status, @Nullable Period period,
		@Nullable String format, @Nullable Document source, @Nullable List<Level> levels, @Nullable Codes codes,
		@Nullable Object reading, @Nullable List<?> corrections, @Nullable List<ElementForm> elements,
		@Nullable List<TreeForm> trees, @Nullable String table, @Nullable SuccessionForm succession) {

	/** A city, town or village. */
	public record MunicipalityForm(@JsonInclude @Nullable String code, @JsonInclude @Nullable String name,
			@JsonInclude @Nullable String prefecture) {
	}

	/** Fiscal years, first and, where known, last. */
	public record Period(@JsonInclude @Nullable WrittenYear first, @Nullable WrittenYear last) {
	}

	/** A file beside the plan file, with the SHA-256 of its bytes in hex. */
	public record Document(@Nullable String file, @Nullable String sha256) {
	}

	/** The municipality's own name of a level, and its role. */
	public record Level(PlanElement.@Nullable Kind kind, @JsonInclude @Nullable String name) {

		public boolean isNamed(String other) {
			return this.name != null && JapaneseText.sameKey(this.name, other);
		}

	}

	/** One of several trees, with levels of its own where they differ from the plan's. */
	public record TreeForm(@JsonInclude @Nullable String name, @Nullable List<Level> levels,
			@Nullable List<ElementForm> elements) {
	}

	/**
	 * What became of the elements of the plan before.
	 *
	 * @param of the plan before
	 * @param decidedBy who decided the links, where a link does not say
	 * @param links what became of what
	 */
	public record SuccessionForm(@Nullable String of, @Nullable DeciderForm decidedBy, @Nullable List<LinkForm> links) {
	}

	/** What became of what; elements are named by code, id or title. */
	public record LinkForm(Succession.@Nullable Kind kind, @Nullable List<String> from, @Nullable List<String> to,
			@Nullable DeciderForm decidedBy) {
	}

	/** Where a code stands for one element only. */
	public enum Codes {

		/** In the whole plan. */
		PLAN,

		/** Below each parent, where they begin anew. */
		PARENT

	}

}
