package io.taikei.web.page.question;

/** What the page of a question lets a visitor choose. */
enum Filter {

	/** The goal that is asked about. */
	GOAL,

	/** The two elements that are asked about. */
	ENDS,

	/** The two plans that are asked about. */
	PLANS,

	/** Only elements of a kind. */
	KIND,

	/** Which kind of elements is counted. */
	COUNTED_KIND,

	/** Only a theme and those below it. */
	THEME,

	/** Only a topmost theme. */
	FIELD,

	/** Only what people decided so. */
	REVIEW,

	/** Whether what is merely related counts, too. */
	TIER,

	/** In how many municipalities at least. */
	AT_LEAST,

	/** Only some municipalities, or those of a prefecture. */
	REGION

}
