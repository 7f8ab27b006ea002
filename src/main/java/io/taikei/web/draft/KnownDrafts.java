package io.taikei.web.draft;

import io.taikei.drafting.Drafts;
import io.taikei.drafting.store.DraftForm;
import io.taikei.drafting.store.DraftId;
import io.taikei.query.AnswerText;
import io.taikei.web.http.ApiProblem;

import org.springframework.stereotype.Component;

/** The drafts that requests name. */
@Component
class KnownDrafts {

	private final Drafts drafts;

	KnownDrafts(Drafts drafts) {
		this.drafts = drafts;
	}

	Drafts drafts() {
		return this.drafts;
	}

	/**
	 * The draft of an id.
	 * @throws ApiProblem if there is none
	 */
	DraftEntry of(String id) {
		DraftId known = require(id);
		DraftForm form = this.drafts.store().form(known).orElseThrow(KnownDrafts::unknown);
		return DraftEntry.of(known, form, this.drafts.state(known).orElseThrow(KnownDrafts::unknown),
				this.drafts.store().expires(known));
	}

	DraftId require(String id) {
		return DraftId.find(id).filter(this.drafts.store()::exists).orElseThrow(KnownDrafts::unknown);
	}

	private static ApiProblem unknown() {
		return ApiProblem.notFound("Unknown draft", AnswerText.of("unknown-draft"));
	}

}
