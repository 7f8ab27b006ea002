package io.taikei.web.http;

/** What the parameters mean that many addresses take, as the API's description has it. */
public final class Filters {

	public static final String PAGE = "The page's number, from 0";

	/** The most that a page holds of what is told with its reasons. */
	public static final int MAX_SIZE = 100;

	public static final String MUNICIPALITY = "Only these municipalities, by their codes, with or without the check digit";

	public static final String PREFECTURE = "Only the municipalities of this prefecture, by its name";

	public static final String TIER = "Counterparts alone (DIRECT), or with them what is merely related (RELATED)";

	/** Of a group of plans: the plans themselves. */
	public static final String OTHER_PLANS = "The other plans by their ids, or municipalities by code or name";

	/** Behind the former, where a group has to be named by any of these. */
	public static final String UNLESS_NAMED = "; not needed where one of the following names plans";

	/** Of a group of plans: municipalities that belong to it. */
	public static final String MORE_MUNICIPALITIES = "More of them: municipalities by code or name";

	/** Of a group of plans: a prefecture that belongs to it. */
	public static final String MORE_OF_PREFECTURE = "More of them: all of a prefecture, by its code (13) or name";

	/** Of a group of plans: whose neighbours belong to it. */
	public static final String MORE_NEAR = "More of them: those nearest to this municipality, by code or name";

	/** Of a group of plans: how many neighbours. */
	public static final String NEAREST = "How many of the nearest; 5 where nothing is given";

	private Filters() {
	}

}
