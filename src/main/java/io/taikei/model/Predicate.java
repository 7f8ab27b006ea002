package io.taikei.model;

/** How two elements of different plans relate, in the words of SKOS. */
public enum Predicate {

	/** They could stand for each other in any comparison. */
	EXACT_MATCH("exactMatch"),

	/** They are about the same for most purposes. */
	CLOSE_MATCH("closeMatch"),

	/** The second covers the first and more. */
	BROAD_MATCH("broadMatch"),

	/** The second covers a part of the first. */
	NARROW_MATCH("narrowMatch"),

	/** They share a subject. */
	RELATED_MATCH("relatedMatch");

	private static final String NAMESPACE = "http://www.w3.org/2004/02/skos/core#";

	private final String localName;

	Predicate(String localName) {
		this.localName = localName;
	}

	/** The name in SKOS, such as {@code closeMatch}. */
	public String localName() {
		return this.localName;
	}

	/** The IRI in SKOS. */
	public String iri() {
		return NAMESPACE + this.localName;
	}

	/** The predicate that holds in the other direction. */
	public Predicate inverse() {
		return switch (this) {
			case BROAD_MATCH -> NARROW_MATCH;
			case NARROW_MATCH -> BROAD_MATCH;
			case EXACT_MATCH, CLOSE_MATCH, RELATED_MATCH -> this;
		};
	}

}
