package io.taikei.cypher;

/**
 * The files that write plans, their overlaps, computed and curated, and the vocabulary of
 * themes into the graph, and make it ready for them.
 */
public enum LoadFile implements CypherFile {

	/** Links from elements to the themes that their own text is about. */
	ADDRESSED_THEMES,

	/** Links from themes to the themes above them. */
	BROADER_THEMES,

	/** The plans that were read from a folder, with the hash of what it held. */
	CONTENT_HASHES,

	/**
	 * Marks, of all links between the given elements and others, those that make the two
	 * counterparts, and counts these: whoever changes what that rests on runs it.
	 */
	COUNTERPARTS,

	/** How much of a current plan is about each theme or a narrower one. */
	COVERED_THEMES,

	/** Overlaps that somebody decided on, from a mapping's subject to its object. */
	CURATED_OVERLAPS,

	/**
	 * Elements of a plan, with where they belong; one whose kind changed keeps its node.
	 */
	ELEMENTS,

	/** Explanations of words, below the element or statement that carries the mark. */
	FOOTNOTES,

	/**
	 * Removes the lock of migrations whose application was killed, where no other can be
	 * at work on them.
	 */
	FORGET_ABANDONED_LOCK,

	/** Removes the links to themes that an element's text is no longer about. */
	FORGET_DROPPED_ADDRESSED_THEMES,

	/**
	 * Removes what no mapping set states any longer, and tells the elements that it was
	 * about.
	 */
	FORGET_DROPPED_MAPPINGS,

	/**
	 * Removes the elements, texts, indicators, source files and decisions on succession
	 * that a plan no longer has.
	 */
	FORGET_DROPPED_PARTS,

	/** Removes the links to parents that an element no longer has. */
	FORGET_DROPPED_PLACEMENTS,

	/** Removes a municipality that has no plan left. */
	FORGET_MUNICIPALITY_WITHOUT_PLANS,

	/** Removes a plan whose parts are removed already. */
	FORGET_PLAN,

	/** Removes the themes that the vocabulary no longer has. */
	FORGET_DROPPED_THEMES,

	/**
	 * Removes the links from themes to broader themes and SDGs that the vocabulary no
	 * longer has.
	 */
	FORGET_DROPPED_THEME_LINKS,

	/**
	 * Removes the overlaps of a plan that are no longer found and that nobody has decided
	 * on.
	 */
	FORGET_LOST_OVERLAPS,

	/**
	 * Removes the links from a plan and its elements to earlier editions that are no
	 * longer found.
	 */
	FORGET_DROPPED_SUCCESSORS,

	/** What the success of elements is measured by. */
	INDICATORS,

	/**
	 * Keeps what people decided on overlaps of elements that a plan no longer has.
	 */
	KEEP_LOST_DECISIONS,

	/** Keeps everyone else from loading until the transaction ends. */
	LOCK_LOADING,

	/**
	 * Marks which of a municipality's plans is current: of those adopted the newest, else
	 * the newest; and the elements of each.
	 */
	MARK_CURRENT_EDITION,

	/**
	 * Marks the overlaps of a plan that are no longer found but that a person has decided
	 * on.
	 */
	MARK_LOST_OVERLAPS,

	/** Overlaps as they were computed; what people decided on one stays as it is. */
	OVERLAPS,

	/** That somebody decided that an element has no counterpart in a plan. */
	NO_COUNTERPARTS,

	/** Which of the given elements and plans the graph does not have. */
	NOT_LOADED,

	/**
	 * Links from elements to what they are part of: other elements, or the plan itself.
	 */
	PLACEMENTS,

	/** A plan and the municipality that adopts it. */
	PLAN,

	/** The ids of the plans that are loaded. */
	PLANS_LOADED,

	/**
	 * The ids of the plans whose keys and words are those of another version of the
	 * analysis of texts.
	 */
	PLANS_OF_OTHER_TEXT_VERSION,

	/** The Sustainable Development Goals. */
	SDG_GOALS,

	/**
	 * The files a plan was read from, with their lines and what each was taken for.
	 */
	SOURCE_FILES,

	/** Links between themes of neighbouring fields. */
	RELATED_THEMES,

	/**
	 * Applies decisions that had lost their overlap, where that is found again.
	 */
	RESTORE_DECISIONS,

	/** What the document states about elements. */
	STATEMENTS,

	/** The elements of a plan as they were loaded, each with all that belongs to it. */
	STORED_ELEMENTS,

	/** A plan as it was loaded, but for its elements. */
	STORED_PLAN,

	/** The vocabulary as it was loaded. */
	STORED_THEMES,

	/**
	 * What was decided on how a plan's elements continue those of the plan before.
	 */
	SUCCESSION_LINKS,

	/** Links a plan to the edition before it. */
	SUCCEEDED_PLAN,

	/**
	 * Links from the elements of an edition to those of the edition before that they
	 * continue.
	 */
	SUCCESSORS,

	/** The vocabulary's themes. */
	THEMES,

	/** Links from themes to the Sustainable Development Goals that they serve. */
	THEME_ALIGNMENTS,

	/**
	 * How many overlaps a plan has: found by the last computation, accepted by its rule,
	 * and kept for a person's decision.
	 */
	TOTALS_OF_OVERLAPS,

	/** How many nodes of each label belong to a plan. */
	TOTALS_OF_PLAN,

	/**
	 * How many links of each kind lead from the elements of a plan to those of the
	 * edition before.
	 */
	TOTALS_OF_SUCCESSION;

	@SuppressWarnings("ImmutableEnumChecker") // its collections can not be changed
	private final CypherStatement statement = CypherStatement.of("load", this);

	@Override
	public CypherStatement statement() {
		return this.statement;
	}

}
