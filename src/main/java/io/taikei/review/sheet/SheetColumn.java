package io.taikei.review.sheet;

/**
 * The columns of a sheet by which decisions come back. All but the first two are hidden:
 * they stay with their rows, however somebody sorts them.
 */
public enum SheetColumn {

	/** What is decided. */
	VERDICT("判定"),

	/** Why. */
	NOTE("備考"),

	/** The element. */
	ELEMENT("taikei:element"),

	/** The other element; empty where there is none. */
	OTHER("taikei:other"),

	/** The other plan. */
	OTHER_PLAN("taikei:other-plan"),

	/** The element's title as it was. */
	TITLE("taikei:title"),

	/** The other's. */
	OTHER_TITLE("taikei:other-title"),

	/** The hash of the element's text as it was. */
	TEXT("taikei:text"),

	/** The other's. */
	OTHER_TEXT("taikei:other-text"),

	/** The score as it was; empty where nothing was computed. */
	SCORE("taikei:score"),

	/** Whether the decision rule took the pair. */
	ACCEPTED("taikei:accepted"),

	/** What computed it. */
	METHOD("taikei:method"),

	/** Its version. */
	METHOD_VERSION("taikei:method-version");

	private final String title;

	SheetColumn(String title) {
		this.title = title;
	}

	/** What stands above it. */
	public String title() {
		return this.title;
	}

}
