package io.taikei.cypher;

/** The files that answer the analysts' questions. They read only. */
public enum QueryFile implements CypherFile {

	/** The overlaps of a plan that the decision rule takes. */
	ACCEPTED_OVERLAPS("review"),

	/** What tells the analyses of plans from earlier ones. */
	ANALYSES_OF_PLANS("overlap"),

	/**
	 * What became of the elements of an earlier edition: every pair, what was dropped and
	 * what was added.
	 */
	CHANGES_SINCE("edition"),

	/** The elements directly below an element. */
	CHILDREN_OF_ELEMENT("element"),

	/** What stands in the columns of a picture of plans. */
	COLUMNS_OF_PLANS("picture"),

	/** Themes that so many municipalities address, of all or of some. */
	COMMON_THEMES("theme"),

	/**
	 * Whether counterparts have been looked for of all elements, and counted, of all
	 * municipalities or of each of some.
	 */
	COMPARED,

	/**
	 * How strongly the elements of two plans correspond, each with all that is below it.
	 */
	COMPARISON_MATRIX("comparison"),

	/**
	 * The elements of plans that stand for them where they are held against each other.
	 */
	COMPARED_ELEMENTS("peers"),

	/** Which document frequencies and which vocabulary plans are compared by. */
	COMPARISON_BASIS("overlap"),

	/**
	 * The elements of other plans that an element, or one below it, overlaps, each with
	 * its way down from its goals.
	 */
	COUNTERPARTS_OF_BRANCH("picture"),

	/**
	 * The elements of other municipalities that goals, or elements below them, overlap.
	 */
	COUNTERPARTS_OF_GOAL("goal"),

	/**
	 * What stands below goals and in their texts, and how many counterparts each has.
	 */
	COUNTS_OF_GOALS("goal"),

	/** How many overlaps of an element match, and how many it has at all. */
	COUNT_OVERLAPS_OF_ELEMENT("overlap"),

	/** How many plans there are, of all municipalities or of some. */
	COUNT_PLANS("plan"),

	/** Which elements of one plan overlap which of another. */
	CROSSWALK("comparison"),

	/** The pairs of two plans on which a person has decided. */
	DECIDED_BY("review"),

	/** What was decided to have no counterpart, among some plans. */
	DECIDED_GAPS("peers"),

	/**
	 * What people and mapping sets decided of an element where no overlap was computed.
	 */
	DECIDED_OVERLAPS_OF_ELEMENT("overlap"),

	/** The editions that a plan continues, the latest first. */
	EDITIONS_BEFORE("edition"),

	/** What an element continues of the edition before, and what continues it. */
	EDITIONS_OF_ELEMENT("edition"),

	/** The editions that lead from a plan back to an earlier one, that one last. */
	EDITIONS_SINCE("edition"),

	/** The elements of plans that are most about themes. */
	ELEMENTS_ABOUT_THEMES("peers"),

	/**
	 * The elements of plans that address a theme or a narrower one, in the order of their
	 * plans.
	 */
	ELEMENTS_ADDRESSING_THEME("theme"),

	/**
	 * The elements of a plan that stand on lines of a file, and those next before and
	 * after.
	 */
	ELEMENTS_AT_LINES("source"),

	/** What stands before and after elements in the document. */
	ELEMENTS_BESIDE("review"),

	/** A goal and all elements below it. */
	ELEMENTS_OF_GOAL("goal"),

	/** The elements of a plan that have a role, in the document's order. */
	ELEMENTS_OF_PLAN("comparison"),

	/** What stands below a goal without an initiative. */
	ELEMENTS_WITHOUT_INITIATIVES("goal"),

	/**
	 * What one can ask about: of each current plan an element below a goal.
	 */
	EXAMPLES("plan"),

	/**
	 * The goals of a plan, or of the current editions, that hold all the given terms,
	 * themselves or in elements below them, the best first.
	 */
	GOALS_MATCHING_TEXT("goal"),

	/** The goal to ask about first, one with initiatives where there is one. */
	GOAL_TO_BEGIN_WITH("goal"),

	/** The goals of a municipality's plans, each with what it hangs from. */
	GOALS_OF_MUNICIPALITY("goal"),

	/** The elements that overlap the most other plans, then the most elements. */
	HUBS("overlap"),

	/** The indicators of plans, each with its element. */
	INDICATORS_OF_PLANS("indicator"),

	/** Initiatives below goals, with every place that each has in the plan. */
	INITIATIVES_SUPPORTING_GOAL("goal"),

	/**
	 * Themes that all of some plans, or at least so many, address, with their elements.
	 */
	JOINT_WORK_CANDIDATES("theme"),

	/** What people decided last on elements of some plans. */
	LATEST_DECISIONS("review"),

	/** What every line of a plan's files was read as. */
	LINE_ACCOUNTS("source"),

	/** Of which of some plans the graph holds all overlaps with which of others. */
	KEPT_COMPARISONS("overlap"),

	/**
	 * The links among elements, and from them to themes; of overlaps and mappings those
	 * of one plan.
	 */
	LINKS_AMONG("picture"),

	/** What links some elements with elements of some plans. */
	LINKS_IN_PLANS("peers"),

	/** What people decided on overlaps of a plan's elements that are gone. */
	LOST_DECISIONS("plan"),

	/** The municipalities whose plans are loaded. */
	MUNICIPALITIES_WITH_PLANS("municipality"),

	/**
	 * The themes and municipalities that have this very name, in Japanese or in English.
	 */
	NAMED("element"),

	/** The codes and titles of elements, such as the alternatives of an inferred link. */
	NAMES_OF_ELEMENTS,

	/** The names of themes in both languages. */
	NAMES_OF_THEMES,

	/**
	 * That somebody decided that an element of one of two plans has no counterpart in the
	 * other.
	 */
	NO_COUNTERPARTS_BETWEEN("overlap"),

	/**
	 * That somebody decided that a goal, or an element below it, has no counterpart in
	 * another plan.
	 */
	NO_COUNTERPARTS_OF_GOAL("overlap"),

	/** One page of an element's overlaps with other plans, the strongest first. */
	OVERLAPS_OF_ELEMENT("overlap"),

	/** What joins the elements of some plans. */
	PAIRS_AMONG_PLANS("picture"),

	/** By which themes elements of plans are alike, and how many pairs. */
	PAIRS_BY_THEME("theme"),

	/**
	 * Which elements correspond, of those at or below one element and those at or below
	 * an element of another plan.
	 */
	PAIRS_OF_ELEMENTS("comparison"),

	/** Which elements of two plans correspond where one of both has indicators. */
	PAIRS_WITH_INDICATORS("indicator"),

	/** Pairs of two plans that are alike but stand in branches about other fields. */
	PLACED_DIFFERENTLY("comparison"),

	/**
	 * Elements that the document reserves a place for, below a plan or one of its
	 * elements.
	 */
	PLACEHOLDERS("plan"),

	/** Where the elements of plans stand in the columns of a picture. */
	PLACES_IN_COLUMNS("picture"),

	/**
	 * The places and names in a plan that its document does not state, and what was
	 * decided.
	 */
	PLACES_TO_REVIEW("review"),

	/** Plans with the municipalities that adopt them. */
	PLANS,

	/** One page of the current plans that address a theme or a narrower one. */
	PLANS_COVERING_THEME("theme"),

	/** One page of the plans of all municipalities, or of some. */
	PLANS_OF_MUNICIPALITIES("plan"),

	/**
	 * One page of the other municipalities' plans, each with how many elements it has.
	 */
	PLANS_BESIDE_GOAL("goal"),

	/**
	 * A whole plan: every element with each link to what it is part of; the roots tree by
	 * tree, projects last.
	 */
	PLAN_OUTLINE("plan"),

	/** The elements of a plan below which others may have their place. */
	POSSIBLE_PLACES("review"),

	/** The prefectures of the municipalities whose plans are loaded. */
	PREFECTURES("plan"),

	/**
	 * What changed last: plans that came in, comparisons that were completed, decisions.
	 */
	RECENT_CHANGES("recent"),

	/** What a review or a mapping does not let stand as counterparts of a goal. */
	REJECTED_COUNTERPARTS_OF_GOAL("goal"),

	/** The pairs of two plans on which more than one decision was made, with these. */
	REPEATED_DECISIONS("review"),

	/** The pairs of two plans that a person may decide on. */
	REVIEW_QUEUE("review"),

	/**
	 * The Sustainable Development Goals with the elements that serve them by their
	 * themes, and blanks.
	 */
	SDG_COVERAGE("theme"),

	/**
	 * One page of the elements of a plan, or of the current editions, that hold all the
	 * given terms, the best first.
	 */
	SEARCH_ELEMENTS("element"),

	/** Lines of files that plans were read from, with those around them. */
	SOURCE_EXCERPTS("source"),

	/** The files a plan was read from, with their lines. */
	SOURCE_FILES("source"),

	/** Where an element stands in the source, with the lines. */
	SOURCE_LINES_OF_ELEMENT("source"),

	/**
	 * Over how many elements of a kind a goal is spread in other municipalities' plans.
	 */
	SPREAD_OF_GOAL("goal"),

	/** What a question can be about while it is still being typed. */
	SUGGESTIONS("element"),

	/**
	 * What the document says about elements beside their titles: statements, footnotes
	 * and indicators.
	 */
	TEXTS_OF_ELEMENTS,

	/**
	 * Themes with what they serve, and how many municipalities and how many elements of
	 * some plans address them or a narrower theme.
	 */
	THEMES("theme"),

	/** The themes that an element, or those below it, address, the heaviest first. */
	THEMES_OF_BRANCH("picture"),

	/** The themes of an element: its own, then those of what stands around it. */
	THEMES_OF_ELEMENT("theme"),

	/** The themes that any of some plans address, each with these plans. */
	THEMES_OF_PLANS("peers"),

	/** The themes that only one of two plans addresses. */
	THEME_GAPS("theme"),

	/** The themes that go by words: their name, a word of it or a trigger. */
	THEMES_OF_WORDS("search"),

	/** The themes side by side over plans, each with the elements most about it. */
	THEME_TABLE("theme"),

	/**
	 * From elements up to their plan, by every way there is; an element's first place
	 * first.
	 */
	TRACE_UPWARD,

	/** An element, all above it and all below it, from the top down. */
	TREE_AROUND_ELEMENT("picture"),

	/**
	 * Places that no person has confirmed: inferred, the least sure first, then read by a
	 * language model.
	 */
	UNCONFIRMED_PLACEMENTS("plan"),

	/** The pairs of two plans that nobody decided on. */
	UNDECIDED_PAIRS("review"),

	/** The elements of plans whose inferred place is not sure. */
	UNSURE_PLACES("review"),

	/** The shortest ways between two elements. */
	WAYS_BETWEEN_ELEMENTS("element");

	@SuppressWarnings("ImmutableEnumChecker") // its collections can not be changed
	private final CypherStatement statement;

	/** A file that more than one room of questions needs. */
	QueryFile() {
		this.statement = CypherStatement.of("query", this);
	}

	/** A file of one room: {@code goal} is the folder cypher/query/goal. */
	QueryFile(String room) {
		this.statement = CypherStatement.of("query/" + room, this);
	}

	@Override
	public CypherStatement statement() {
		return this.statement;
	}

}
