package io.taikei.web.page.question;

import java.util.Optional;
import java.util.Set;

import io.taikei.export.AnswerFile;
import io.taikei.export.JointWorkFile;
import io.taikei.query.Paging;
import io.taikei.query.theme.JointWork;
import io.taikei.query.theme.JointWorkRequest;
import io.taikei.query.theme.ThemeTables;

import org.springframework.stereotype.Component;

/** Where municipalities could work together (広域連携の候補は？). */
@Component
class JointWorkQuestion implements QuestionWithPage {

	private static final int SIZE = 40;

	/** How many elements of each plan a theme names. */
	private static final int ELEMENTS = 2;

	private static final int ELEMENTS_OF_A_FILE = 20;

	private final ThemeTables themes;

	JointWorkQuestion(ThemeTables themes) {
		this.themes = themes;
	}

	@Override
	public String name() {
		return "joint-work";
	}

	@Override
	public Set<Filter> filters() {
		return Set.of(Filter.REGION, Filter.THEME, Filter.TIER, Filter.AT_LEAST);
	}

	@Override
	public Answered answer(Asked asked, Scope scope, int page) {
		JointWork found = find(asked, scope, ELEMENTS, new Paging(page, SIZE));
		return Answered.of(found.candidates().isEmpty(), found, Pages.of(found.at()),
				found.compared() ? null : found.explanation());
	}

	@Override
	public Optional<AnswerFile> file(Asked asked, Scope scope) {
		return Optional.of(JointWorkFile.of(find(asked, scope, ELEMENTS_OF_A_FILE, Paging.whole()), scope.about()));
	}

	private JointWork find(Asked asked, Scope scope, int elements, Paging paging) {
		return this.themes.jointWork(new JointWorkRequest(scope.region(), asked.atLeast(), asked.themeId(),
				asked.tiers(), elements, paging));
	}

}
