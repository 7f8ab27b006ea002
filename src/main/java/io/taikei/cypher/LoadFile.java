package io.taikei.cypher;

/**
 * The files that write plans, their overlaps, computed and curated, and the vocabulary of
 * themes into the graph, and make it ready for them.
 */
public enum LoadFile implements CypherFile {

	/** Links from elements to the themes that their own text is about. */
	ADDRESSED_THEMES,

	/** Adds a decision to the ledger. */
	ADD_DECISION,

	/** The analyses of plans. */
	ANALYSES,

	/** What tells one analysis of a plan from another: no row where the plan has none. */
	ANALYSIS_OF_PLAN,

	/** Waits until all indexes are filled. */
	AWAIT_INDEXES,

	/** Marks a plan as outdated on which somebody has decided a place or a name. */
	AWAIT_PLACES,

	/** Links from themes to the themes above them. */
	BROADER_THEMES,

	/** What is no longer as it is stored of overlaps. */
	CHANGE_OVERLAPS,

	/** That not all plans are compared by one version of the method any longer. */
	COMPARE_BY_METHOD,

	/**
	 * Takes elements out of the queue. Of a current one it is kept what another overlap
	 * has to score at least to be among its best.
	 */
	COMPARED_ELEMENTS,

	/** The plans, and the comparisons of two of them that are kept. */
	COMPARISON_PAIRS,

	/** That all overlaps of two plans are there, or are not. */
	COMPLETE_COMPARISON,

	/** The constraints, each with the statement that creates it. */
	CONSTRAINTS,

	/** The plans that were read from a folder, with the hash of what it held. */
	CONTENT_HASHES,

	/**
	 * Marks, of all links between the given elements and others, those that make the two
	 * counterparts, and counts these and what is related: whoever changes what that rests
	 * on runs it.
	 */
	COUNTERPARTS,

	/** Counts what is direct or related of elements that have got or lost any. */
	COUNT_COUNTERPARTS,

	/** How much of a current plan is about each theme or a narrower one. */
	COVERED_THEMES,

	/** Overlaps that are not stored yet. */
	CREATE_OVERLAPS,

	/** Overlaps that somebody decided on, from a mapping's subject to its object. */
	CURATED_OVERLAPS,

	/** The analyses of all current plans, without their bytes. */
	CURRENT_ANALYSES,

	/** The elements about whose links somebody decided. */
	DECIDED_ELEMENTS,

	/** What decisions on a plan's elements are about, as it was then. */
	DECIDED_ENDS,

	/** What people decided last on elements that have no counterpart in a plan. */
	DECIDED_GAPS,

	/** What people decided last on pairs of elements. */
	DECIDED_OVERLAPS,

	/**
	 * The pairs of which one is among the given elements and that somebody decided on, by
	 * a review, a mapping, or a review whose overlap is gone.
	 */
	DECIDED_PAIRS,

	/** What people decided on the places and names of a plan's elements. */
	DECIDED_PLACES,

	/** The decisions on a plan's elements. */
	DECISIONS_OF_PLAN,

	/** The decision that a request made, if it made one. */
	DECISION_OF_REQUEST,

	/** What a person decides on, as it is now. */
	DECISION_STATE,

	/** Makes names known to the database, which warns of queries that use others. */
	DECLARE_NAMES,

	/**
	 * The document frequencies that overlaps are weighed by, in place of those before.
	 */
	DOCUMENT_FREQUENCIES,

	/** Ends that a comparison is kept, when no overlap is kept for it any more. */
	DROP_COMPARISON,

	/**
	 * Ends that overlaps of elements with those of another plan are kept for a
	 * comparison, but for those that are. Without it they carry no evidence.
	 */
	DROP_KEPT,

	/**
	 * Removes those overlaps that nobody keeps: they are among the best of neither
	 * element, in no comparison that is kept, and nobody decided on the pair.
	 */
	DROP_UNKEPT_OVERLAPS,

	/**
	 * Elements of a plan, with where they belong; one whose kind changed keeps its node.
	 */
	ELEMENTS,

	/** The elements of a plan. */
	ELEMENTS_OF_A_PLAN,

	/** The elements of each plan with their nodes, and which of them only wait. */
	ELEMENTS_TO_FILL,

	/** Ends the leases of a worker that compares. */
	END_LEASES,

	/** All links, to be imported into another database. */
	EXPORTED_LINKS,

	/** All nodes, to be imported into another database. */
	EXPORTED_NODES,

	/** Explanations of words, below the element or statement that carries the mark. */
	FOOTNOTES,

	/** Removes what the elements of a plan are about, before the plan itself. */
	FORGET_ANALYSIS,

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
	 * Removes the links from a plan and its elements to earlier editions that are no
	 * longer found.
	 */
	FORGET_DROPPED_SUCCESSORS,

	/**
	 * Which document frequencies overlaps are weighed by: no row where none are there
	 * yet.
	 */
	FREQUENCIES_VERSION,

	/** How many nodes and links there are. */
	GRAPH_SIZE,

	/** The indexes that belong to no constraint, each with what creates it. */
	INDEXES,

	/** What the success of elements is measured by. */
	INDICATORS,

	/** Adds decisions of a file to the ledger. */
	IMPORT_DECISIONS,

	/** That the overlaps of two plans are kept, all of them, and for whom. */
	KEEP_COMPARISONS,

	/** Those of some decisions that the ledger has. */
	KNOWN_DECISIONS,

	/**
	 * What another element's overlap has to score at least to be among an element's best,
	 * of all current elements that are not queued.
	 */
	LEAST_BEST,

	/** Leases plans to a worker that compares their queued elements, for some time. */
	LEASE_PLANS,

	/** Leaves elements no more than their best overlaps, where others have come. */
	LEAVE_BEST,

	/** All decisions of the ledger. */
	LEDGER,

	/** Ties ends of decisions to the elements that they are about now. */
	LINK_DECISIONS,

	/** Lets one at a time decide. */
	LOCK_DECISIONS,

	/** Keeps everyone else from loading until the transaction ends. */
	LOCK_LOADING,

	/** Marks overlaps as no longer found, on which a person has decided. */
	LOSE_OVERLAPS,

	/**
	 * Marks which of a municipality's plans is current: of those adopted the newest, else
	 * the newest; and the elements of each.
	 */
	MARK_CURRENT_EDITION,

	/** Every label, relationship type and property that the database knows. */
	NAMES,

	/**
	 * The ids of the plans whose keys and words are those of another version of the
	 * analysis of texts, or whose elements were analysed in another way or not yet.
	 */
	OUTDATED_PLANS,

	/**
	 * Overlaps as they were computed, with who keeps them; what people decided on one
	 * stays as it is.
	 */
	OVERLAPS,

	/** That somebody decided that an element has no counterpart in a plan. */
	NO_COUNTERPARTS,

	/** The current plans without which others were compared. */
	NEWCOMERS,

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
	 * What the elements of a plan are about, in the compact form that they are compared
	 * by.
	 */
	PLAN_ANALYSIS,

	/** Where a plan comes from, and whether somebody has corrected it by hand. */
	PLAN_ORIGIN,

	/** The queued elements of plans, and whether their plan is current. */
	QUEUED_ELEMENTS,

	/** The plans that have queued elements, and how many. */
	QUEUED_PLANS,

	/** Queues all elements of a plan, and nobody else. */
	QUEUE_ALL,

	/**
	 * Queues elements, and those that have one of them among their best, to be compared
	 * anew.
	 */
	QUEUE_ELEMENTS,

	/**
	 * Queues all elements of a plan. Its plan is a newcomer: elements that were compared
	 * without it may have its elements among their best.
	 */
	QUEUE_PLAN,

	/** Ends that overlaps of elements that go are among the best of anybody. */
	RELEASE_ELEMENTS,

	/** Has all comparisons that are kept computed anew, where all elements are queued. */
	REOPEN_ALL,

	/** Has the comparisons that are kept of a plan computed anew. */
	REOPEN_COMPARISONS,

	/** Gives imported links the empty lists that an import leaves out. */
	RESTORE_EMPTY_LISTS_OF_LINKS,

	/** Gives imported nodes the empty lists that an import leaves out. */
	RESTORE_EMPTY_LISTS_OF_NODES,

	/** The Sustainable Development Goals. */
	SDG_GOALS,

	/** Ends that a plan is a newcomer, as all who were compared without it are queued. */
	SETTLE_NEWCOMER,

	/** Ends that plans are newcomers without whom nobody was compared. */
	SETTLE_NEWCOMERS,

	/**
	 * The files a plan was read from, with their lines and what each was taken for.
	 */
	SOURCE_FILES,

	/** Links between themes of neighbouring fields. */
	RELATED_THEMES,

	/** What the document states about elements. */
	STATEMENTS,

	/** The decisions that stand on a plan's elements. */
	STANDING_DECISIONS,

	/** The document frequencies that overlaps are weighed by. */
	STORED_DOCUMENT_FREQUENCIES,

	/** The elements of a plan as they were loaded, each with all that belongs to it. */
	STORED_ELEMENTS,

	/** What is stored of the overlaps of elements that may have to change. */
	STORED_OVERLAPS,

	/** What is stored of overlaps by which elements are challenged. */
	STORED_PAIRS,

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

	/** The elements of a plan with what tells them from others. */
	TEXTS_OF_PLAN,

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
	TOTALS_OF_SUCCESSION,

	/** Tells the vocabulary that the graph holds from others. */
	VOCABULARY_VERSION;

	@SuppressWarnings("ImmutableEnumChecker") // its collections can not be changed
	private final CypherStatement statement = CypherStatement.of("load", this);

	@Override
	public CypherStatement statement() {
		return this.statement;
	}

}
