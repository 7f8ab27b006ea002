package io.taikei.planfile.writing;

import java.util.List;
import java.util.Map;

import io.taikei.model.PlanElement;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided of a draft beside how it is read.
 *
 * @param kinds the roles of the levels; empty where their names tell them
 * @param elements what was decided of elements, by their indexes
 */
public record HandEdits(List<PlanElement.Kind> kinds, Map<Integer, ElementEdit> elements) {

	/** Nobody has decided anything. */
	public static final HandEdits NONE = new HandEdits(List.of(), Map.of());

	public HandEdits {
		kinds = List.copyOf(kinds);
		elements = Map.copyOf(elements);
	}

	/**
	 * What was decided of an element.
	 *
	 * @param placeholder whether its place is only reserved
	 * @param move who moved it; null where nobody did
	 * @param addedBy who added it, a name or role; null where it was read
	 */
	public record ElementEdit(boolean placeholder, @Nullable Move move, @Nullable String addedBy) {

		/** What nobody has decided anything of. */
		static final ElementEdit NONE = new ElementEdit(false, null, null);

		/** That somebody added the element. */
		public static ElementEdit added(boolean placeholder, @Nullable String by) {
			return new ElementEdit(placeholder, null, (by != null) ? by : "");
		}

	}

	/**
	 * That somebody gave an element another parent.
	 *
	 * @param from the index of the parent that was read; null where none was, or where it
	 * is not in the draft any more
	 * @param confidence how sure the reading was
	 * @param decidedBy who decided, a name or role; null where nobody says
	 */
	public record Move(@Nullable Integer from, double confidence, @Nullable String decidedBy) {

	}

}
