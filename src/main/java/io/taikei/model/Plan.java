package io.taikei.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One edition of one municipality's comprehensive plan, as far as its source documents
 * go.
 *
 * @param id municipality code and edition
 * @param municipality who adopts it
 * @param edition the edition's number or name, such as {@code 3}
 * @param title the plan's title
 * @param status draft or adopted
 * @param firstYear the first fiscal year
 * @param lastYear the last fiscal year; null where the source does not tell
 * @param elements all elements in the order in which one reads the tree: each is followed
 * by what has its own place below it
 * @param trees the trees it consists of, where they have names
 * @param succession what was decided on how it continues the edition before; null where
 * nothing was
 */
public record Plan(PlanId id, Municipality municipality, String edition, String title, Status status, int firstYear,
		@Nullable Integer lastYear, List<PlanElement> elements, List<Tree> trees, @Nullable Succession succession) {

	public Plan {
		edition = CanonicalText.of(edition);
		title = CanonicalText.of(title);
		elements = List.copyOf(new TreeOrder(elements).sorted());
		trees = List.copyOf(trees);
	}

	/** A plan of one tree, of which no edition before is known. */
	public Plan(PlanId id, Municipality municipality, String edition, String title, Status status, int firstYear,
			@Nullable Integer lastYear, List<PlanElement> elements) {
		this(id, municipality, edition, title, status, firstYear, lastYear, elements, List.of(), null);
	}

	/** The same plan with other elements. */
	public Plan with(List<PlanElement> others) {
		return new Plan(this.id, this.municipality, this.edition, this.title, this.status, this.firstYear,
				this.lastYear, others, this.trees, this.succession);
	}

	public <E extends PlanElement> List<E> elements(Class<E> kind) {
		return this.elements.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** How far a plan has come. */
	public enum Status {

		DRAFT, ADOPTED

	}

}
