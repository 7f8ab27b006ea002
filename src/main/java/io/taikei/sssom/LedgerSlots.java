package io.taikei.sssom;

import java.util.List;

/**
 * The columns of a mapping set of the ledger: those of SSSOM in its own order, then
 * extensions, without which a decision would not come back as it was.
 */
final class LedgerSlots {

	static final String SUBJECT = "ext_decision_subject";

	static final String VERDICT = "ext_verdict";

	static final String ROLE = "ext_role";

	static final String DECIDED_AT = "ext_decided_at";

	static final String WITHDRAWS = "ext_withdraws";

	static final String DECIDED_TITLE = "ext_decided_title";

	static final String SCORE = "ext_score";

	static final String ACCEPTED = "ext_accepted";

	static final String METHOD = "ext_method";

	static final String METHOD_VERSION = "ext_method_version";

	/** Lists that go together: how the decision came into the ledger by files. */
	static final String IMPORTED_BY = "ext_imported_by";

	static final String IMPORTER_ROLE = "ext_importer_role";

	static final String IMPORTER_ACCOUNT = "ext_importer_account";

	static final String IMPORTED_AT = "ext_imported_at";

	static final String IMPORTED_FILE = "ext_imported_file";

	static final String IMPORTED_SET = "ext_imported_set";

	/** What was known of an end: {@code ext_subject_...} and {@code ext_object_...}. */
	static final String PARENT_TITLE = "_parent_title";

	static final String TEXT_HASH = "_text_hash";

	static final String UNIQUE_TITLE = "_unique_title";

	/** The columns that SSSOM knows. */
	static final List<String> STANDARD = List.of("record_id", "subject_id", "subject_label", "predicate_id",
			"predicate_modifier", "object_id", "object_label", "mapping_justification", "author_id", "author_label",
			"subject_source", "object_type", "object_source", "mapping_source", "mapping_tool", "mapping_tool_version",
			"mapping_date", "confidence", "comment");

	/** Those of ours, each with its type in XML Schema. */
	static final List<Extension> EXTENSIONS = List.of(new Extension(SUBJECT, "string"),
			new Extension(VERDICT, "string"), new Extension(ROLE, "string"), new Extension(DECIDED_AT, "dateTime"),
			new Extension(WITHDRAWS, "string"), new Extension(DECIDED_TITLE, "string"),
			new Extension("ext_subject" + PARENT_TITLE, "string"), new Extension("ext_subject" + TEXT_HASH, "string"),
			new Extension("ext_subject" + UNIQUE_TITLE, "boolean"),
			new Extension("ext_object" + PARENT_TITLE, "string"), new Extension("ext_object" + TEXT_HASH, "string"),
			new Extension("ext_object" + UNIQUE_TITLE, "boolean"), new Extension(SCORE, "double"),
			new Extension(ACCEPTED, "boolean"), new Extension(METHOD, "string"),
			new Extension(METHOD_VERSION, "string"), new Extension(IMPORTED_BY, "string"),
			new Extension(IMPORTER_ROLE, "string"), new Extension(IMPORTER_ACCOUNT, "string"),
			new Extension(IMPORTED_AT, "string"), new Extension(IMPORTED_FILE, "string"),
			new Extension(IMPORTED_SET, "string"));

	private LedgerSlots() {
	}

	/**
	 * A column that SSSOM does not know.
	 *
	 * @param slot its name
	 * @param type its type in XML Schema
	 */
	record Extension(String slot, String type) {
	}

}
