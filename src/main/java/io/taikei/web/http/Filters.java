package io.taikei.web.http;

/** What the parameters mean that many addresses take, as the API's description has it. */
public final class Filters {

	public static final String PAGE = "The page's number, from 0";

	/** The most that a page holds of what is told with its reasons. */
	public static final int MAX_SIZE = 100;

	public static final String MUNICIPALITY = "Only these municipalities, by their codes, with or without the check digit";

	public static final String PREFECTURE = "Only the municipalities of this prefecture, by its name";

	public static final String TIER = "Counterparts alone (DIRECT), or with them what is merely related (RELATED)";

	private Filters() {
	}

}
