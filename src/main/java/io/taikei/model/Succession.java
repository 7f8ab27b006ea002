package io.taikei.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a plan file says on how the plan's elements continue those of the edition before.
 *
 * @param predecessor the plan before
 * @param links what became of what; elements that no link names are left to inference
 */
public record Succession(PlanId predecessor, List<Link> links) {

	public Succession {
		links = List.copyOf(links);
	}

	/** How a link of a plan file is known: stated in it, unless it says who decided. */
	public static Provenance standing(@Nullable Decider decider) {
		return (decider != null) ? Provenance.decidedBy(decider) : Provenance.STATED;
	}

	/**
	 * Elements of the plan before, and those they became.
	 *
	 * @param kind how
	 * @param from elements of the plan before; empty where something was added
	 * @param to elements of this plan; empty where something was dropped
	 * @param decider who decided it, as the plan file says; null where it does not
	 * @param source where the plan file says so
	 */
	public record Link(Kind kind, List<ElementId> from, List<ElementId> to, @Nullable Decider decider,
			SourceSpan source) {

		public Link {
			from = List.copyOf(from);
			to = List.copyOf(to);
		}

	}

	/** What became of elements in the next edition. */
	public enum Kind {

		/** The same under the same name. */
		CONTINUED,

		/** The same under another name. */
		RENAMED,

		/** Several became one. */
		MERGED,

		/** One became several. */
		SPLIT,

		/** New: nothing before corresponds to it. */
		ADDED,

		/** Gone: nothing corresponds to it any more. */
		DROPPED

	}

}
