package io.taikei.web.page.question;

import java.util.Optional;
import java.util.Set;

import io.taikei.export.AnswerFile;
import io.taikei.export.HubFile;
import io.taikei.query.Paging;
import io.taikei.query.overlap.HubPage;
import io.taikei.query.overlap.Hubs;

import org.springframework.stereotype.Component;

/** Which elements overlap the most plans (最も多くの計画と重なる中心的な施策は？). */
@Component
class HubsQuestion implements QuestionWithPage {

	private static final int SIZE = 30;

	/** Nobody reads the last of them. */
	private static final int OF_A_FILE = 1000;

	private final Hubs hubs;

	HubsQuestion(Hubs hubs) {
		this.hubs = hubs;
	}

	@Override
	public String name() {
		return "hubs";
	}

	@Override
	public Set<Filter> filters() {
		return Set.of(Filter.KIND, Filter.TIER, Filter.REGION);
	}

	@Override
	public Answered answer(Asked asked, Scope scope, int page) {
		HubPage found = find(asked, scope, new Paging(page, SIZE));
		return Answered.of(found.hubs().isEmpty(), found, new Pages(page, found.hasNext(), null), found.explanation());
	}

	@Override
	public Optional<AnswerFile> file(Asked asked, Scope scope) {
		return Optional.of(HubFile.of(find(asked, scope, Paging.first(OF_A_FILE)), scope.about(asked.kind())));
	}

	private HubPage find(Asked asked, Scope scope, Paging paging) {
		return this.hubs.ofKind(asked.kind(), asked.tiers(), scope.region(), paging);
	}

}
