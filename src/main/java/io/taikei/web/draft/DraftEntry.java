package io.taikei.web.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.taikei.drafting.correction.HandCorrection;
import io.taikei.drafting.store.DraftFacts;
import io.taikei.drafting.store.DraftForm;
import io.taikei.drafting.store.DraftId;
import io.taikei.drafting.store.DraftReadingChoice;
import io.taikei.drafting.store.DraftState;
import org.jspecify.annotations.Nullable;

/**
 * A draft.
 *
 * @param id its id; who knows it may read it
 * @param documents the names of its documents
 * @param facts what is known of the plan beside them
 * @param reading how a person wants them to be read; null for a proposal
 * @param corrections what was corrected by hand, by the keys of the elements
 * @param plan the loaded plan that is corrected; null where documents become a plan
 * @param state how far its reading is
 * @param expires when it goes unless somebody changes it
 */
record DraftEntry(String id, List<String> documents, DraftFacts facts, @Nullable DraftReadingChoice reading,
		Map<String, HandCorrection> corrections, @Nullable String plan, DraftState state, Instant expires) {

	static DraftEntry of(DraftId id, DraftForm form, DraftState state, Instant expires) {
		return new DraftEntry(id.value(), form.documents(), form.facts(), form.reading(), form.corrections(),
				form.plan(), state, expires);
	}

}
