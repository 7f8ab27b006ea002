package io.taikei.web.draft;

import java.util.List;
import java.util.Objects;

import io.taikei.drafting.store.DraftRefused;
import io.taikei.drafting.store.DraftStore.SentDocument;
import io.taikei.web.http.ApiProblem;

import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The documents that come with a request. */
final class SentDocuments {

	private SentDocuments() {
	}

	/** A browser sends a field for files that has none as a part without a name. */
	static List<SentDocument> of(MultipartHttpServletRequest request) {
		return request.getMultiFileMap()
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((file) -> !Objects.requireNonNullElse(file.getOriginalFilename(), "").isBlank())
			.map((file) -> new SentDocument(Objects.requireNonNull(file.getOriginalFilename()), file.getSize(), file))
			.toList();
	}

	static ApiProblem refused(DraftRefused refused) {
		return ApiProblem.badRequest("Documents refused", refused.text());
	}

}
