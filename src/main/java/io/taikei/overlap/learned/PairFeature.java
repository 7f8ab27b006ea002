package io.taikei.overlap.learned;

/** What a learnt rule looks at of a pair; few, and each can be told in words. */
public enum PairFeature {

	/** The likeness of both elements' own texts alone, 0 to 1. */
	OWN,

	/** The likeness of both read with what stands above and below them, 0 to 1. */
	CONTEXT,

	/** The likeness of their themes, 0 to 1. */
	THEMES,

	/** The likeness against the best that the competitors have, 0 to 1. */
	SHARE,

	/**
	 * The score that an initiative's policy has with the other; of other pairs their own.
	 */
	PARENT,

	/** How many times as like as the next of its competitors, at most 2. */
	LEAD,

	/** 1 where just one of both is a form of administration, such as 一般事務. */
	FORM,

	/** How far the score is above the standard threshold of a direct pair. */
	DISTANCE

}
