package io.taikei.cypher;

/**
 * The rules that the loaded graph has to keep: each file returns what breaks its rule.
 */
public enum CheckFile implements CypherFile {

	/**
	 * Links from elements to themes that show no phrase of the theme, or not one of its
	 * triggers.
	 */
	ADDRESSED_THEME_WITHOUT_TERMS,

	/**
	 * Alternatives of a link that have no confidence beside them or that no element has
	 * as id.
	 */
	ALTERNATIVE_WITHOUT_ELEMENT,

	/**
	 * Overlaps that are among the best of an element of a plan that is not current, or
	 * with one.
	 */
	BEST_OVERLAP_OUT_OF_PLACE,

	/** Elements with more or fewer best overlaps than are kept, or with a lesser one. */
	BEST_OVERLAPS_UNLIKE_THEIR_NUMBER,

	/**
	 * Elements of current plans that have not been compared and do not wait for it, and
	 * elements of others that say they have best overlaps.
	 */
	ELEMENT_NEITHER_COMPARED_NOR_QUEUED,

	/** Kept comparisons of two plans that can't be kept, or for nobody who is known. */
	KEPT_COMPARISON_OUT_OF_PLACE,

	/** Overlaps that are among nobody's best, not kept, and not decided on. */
	OVERLAP_THAT_NOBODY_KEEPS,

	/**
	 * Links between two elements that say otherwise than the rule whether they make them
	 * counterparts.
	 */
	COUNTERPART_UNLIKE_ITS_RULE,

	/**
	 * Elements whose numbers of what is direct or related are not those of their links.
	 */
	COUNTS_OF_COUNTERPARTS_UNLIKE_LINKS,

	/** Plans that are said to be about a theme more or less than their elements are. */
	COVERED_THEME_UNLIKE_ELEMENTS,

	/**
	 * Curated overlaps inside one plan, with an id that is not that of their elements, or
	 * that take and reject one pair.
	 */
	CURATED_OVERLAP_OUT_OF_PLACE,

	/** Links that repeat a decision of the ledger, and do not say what stands of it. */
	DECIDED_OVERLAP_UNLIKE_ITS_DECISION,

	/** Decisions of the ledger that say not who decided what, or are twice at an end. */
	DECISION_OUT_OF_PLACE,

	/**
	 * Places, names and successions that somebody decided on reading without it being
	 * told who, or of another kind of reader than decided.
	 */
	DECISION_WITHOUT_DECIDER,

	/** Links that lead from an element into another plan than its own. */
	ELEMENT_IN_A_FOREIGN_PLAN,

	/** Elements from which no way leads up to the plan that they name. */
	ELEMENT_OUTSIDE_ITS_PLAN,

	/**
	 * Elements that name another municipality than the one that adopts their plan, or
	 * that are current where it is not.
	 */
	ELEMENT_UNLIKE_ITS_PLAN,

	/**
	 * Elements that are not exactly one of future vision, goal, policy, initiative and
	 * project.
	 */
	ELEMENT_WITHOUT_ONE_ROLE,

	/** Elements that lack a fact which every element has. */
	ELEMENT_WITHOUT_REQUIRED_FACTS,

	/**
	 * Themes that have neither triggers nor narrower themes, or several broader themes.
	 */
	EMPTY_THEME,

	/** Footnotes that belong to no element or statement, or to more than one. */
	FOOTNOTE_WITHOUT_OWNER,

	/** Indicators that measure no element, or more than one, or have no name. */
	INDICATOR_WITHOUT_ELEMENT,

	/**
	 * Initiatives that hang from the plan itself without being the root of a named tree,
	 * or from nothing.
	 */
	INITIATIVE_WITHOUT_PARENT,

	/** Elements that are, by some way, part of themselves. */
	LINK_IN_A_CIRCLE,

	/**
	 * Links in which the part stands on a higher level than the whole; projects cut
	 * across the levels.
	 */
	LINK_UPSIDE_DOWN,

	/**
	 * Links that do not say how they are known, or say a confidence that does not fit.
	 */
	LINK_WITHOUT_STANDING,

	/**
	 * Mappings that lack what says how, by whom, when, where and why they were decided.
	 */
	MAPPING_WITHOUT_REASON,

	/** Municipalities of whose plans not exactly one is current. */
	MUNICIPALITY_WITHOUT_CURRENT_EDITION,

	/**
	 * Decisions that there is no counterpart, with an id that is not that of element and
	 * plan, in the element's own plan, or beside a counterpart that somebody curated.
	 */
	NO_COUNTERPART_OUT_OF_PLACE,

	/** Overlaps between two elements of the same plan. */
	OVERLAP_INSIDE_ONE_PLAN,

	/**
	 * Overlaps that do not lead from the smaller id to the larger, are stored twice, or
	 * whose id does not name both.
	 */
	OVERLAP_UPSIDE_DOWN_OR_TWICE,

	/**
	 * Overlaps whose score, one of its parts or one of its contributions is missing or
	 * not between 0 and 1.
	 */
	OVERLAP_WITH_IMPOSSIBLE_SCORE,

	/**
	 * Overlaps of kept comparisons without any theme or term, be it shared or of the
	 * context, or that lack a quote with its lines, a contribution, where a theme of the
	 * context is from, or what the quotes rest on.
	 */
	OVERLAP_WITHOUT_EVIDENCE,

	/** Overlaps that do not say by what they were computed. */
	OVERLAP_WITHOUT_METHOD,

	/**
	 * Overlaps without a predicate of SKOS or a decision rule's answer, and those that
	 * are lost but not decided on.
	 */
	OVERLAP_WITHOUT_STANDING,

	/**
	 * Elements, texts and indicators whose lines are not in a file that their plan was
	 * read from.
	 */
	PART_OUTSIDE_ITS_SOURCE_FILE,

	/**
	 * Elements, their texts and indicators, and decisions on succession that do not lead
	 * back to lines of a source file.
	 */
	PART_WITHOUT_SOURCE_LINES,

	/** Plans whose numbers of elements are not those of their elements. */
	PLAN_UNLIKE_ITS_COUNTS,

	/** Plans that no municipality adopts, or more than one. */
	PLAN_WITHOUT_MUNICIPALITY,

	/**
	 * Future visions, goals, policies, initiatives and projects that are no element of a
	 * plan.
	 */
	ROLE_WITHOUT_ELEMENT,

	/**
	 * Sustainable Development Goals whose number, IRI or names are not those of one of
	 * the 17.
	 */
	SDG_GOAL_UNLIKE_ITS_NUMBER,

	/**
	 * Themes that an overlap calls shared though one of the two elements addresses
	 * neither them nor a narrower theme.
	 */
	SHARED_THEME_THAT_NOT_BOTH_ADDRESS,

	/**
	 * Source files that no plan was read from, or more than one, or whose lines and roles
	 * do not match.
	 */
	SOURCE_FILE_WITHOUT_PLAN,

	/** Statements that no element states, or more than one. */
	STATEMENT_WITHOUT_ELEMENT,

	/**
	 * Decisions on succession that no plan makes, or a plan that names no plan before,
	 * and those of no known kind.
	 */
	SUCCESSION_LINK_WITHOUT_PLAN,

	/**
	 * Plans that succeed a plan of another municipality, one that begins later,
	 * themselves by some way, or several.
	 */
	SUCCESSION_UPSIDE_DOWN,

	/**
	 * Links to earlier elements that do not run beside a link from their plan to that
	 * plan.
	 */
	SUCCESSOR_OUTSIDE_ITS_PLANS_SUCCESSION,

	/**
	 * Links to earlier elements that do not say what became of these and how that is
	 * known, or say an impossible confidence.
	 */
	SUCCESSOR_WITHOUT_STANDING,

	/** Themes that are, by some way, broader than themselves. */
	THEME_IN_A_CIRCLE,

	/**
	 * Elements whose themes have a weight outside 0 to 1, or weights that do not add up
	 * to 1.
	 */
	THEME_WEIGHTS_UNLIKE_ONE,

	/**
	 * Themes that lack a name in either language, their triggers or their place in the
	 * vocabulary.
	 */
	THEME_WITHOUT_LABEL,

	/**
	 * Named trees whose root hangs from another element than the plan, or that have no
	 * place among the plan's trees.
	 */
	TREE_WITHOUT_ORDER,

	/**
	 * Elements without a title that are no placeholders, and placeholders with a title.
	 */
	UNTITLED_ELEMENT;

	@SuppressWarnings("ImmutableEnumChecker") // its collections can not be changed
	private final CypherStatement statement = CypherStatement.of("checks", this);

	@Override
	public CypherStatement statement() {
		return this.statement;
	}

}
