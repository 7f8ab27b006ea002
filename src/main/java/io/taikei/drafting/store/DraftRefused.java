package io.taikei.drafting.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.taikei.drafting.plan.PlanDraft;
import io.taikei.drafting.store.DraftStore.SentDocument;
import io.taikei.intake.file.FileLimits;
import io.taikei.model.AccountLine;
import io.taikei.text.Bilingual;

/** That documents are not kept, before any of them is read. */
public final class DraftRefused extends RuntimeException {

	private static final int MEGABYTE = 1_000_000;

	private final Bilingual text;

	private DraftRefused(Bilingual text) {
		super(text.en());
		this.text = text;
	}

	/** What is wrong and what to do. */
	public Bilingual text() {
		return this.text;
	}

	public static void check(List<SentDocument> documents, int most) {
		if (documents.isEmpty()) {
			throw of("no-document");
		}
		if (documents.size() > most) {
			throw of("too-many", documents.size(), most);
		}
		Set<String> names = new HashSet<>(Set.of(PlanDraft.PLAN_FILE, AccountLine.FILE));
		for (SentDocument document : documents) {
			if (!names.add(document.name())) {
				throw of("name-taken-by", document.name());
			}
			if (document.bytes() > FileLimits.MOST_BYTES) {
				throw of("too-large", document.name(), FileLimits.MOST_BYTES / MEGABYTE);
			}
			if (document.bytes() == 0) {
				throw of("empty", document.name());
			}
		}
	}

	/** The order of documents that are there; those that are not named are removed. */
	public static void checkOrder(List<String> documents, List<String> names) {
		if (names.isEmpty()) {
			throw of("no-document-left");
		}
		Set<String> named = new HashSet<>();
		for (String name : names) {
			if (!documents.contains(name)) {
				throw of("unknown-document", name);
			}
			if (!named.add(name)) {
				throw of("document-twice", name);
			}
		}
	}

	private static DraftRefused of(String key, Object... arguments) {
		return new DraftRefused(Bilingual.of(PlanDraft.TEXTS, key, arguments));
	}

}
