package io.taikei.web.page.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.export.AnswerFile;
import io.taikei.export.SdgFile;
import io.taikei.query.Paging;
import io.taikei.query.theme.SdgCoverage;
import io.taikei.query.theme.SdgTable;
import io.taikei.query.theme.ThemeBranch;
import io.taikei.query.theme.ThemeRequest;
import io.taikei.query.theme.ThemeTables;
import io.taikei.query.theme.Themes;

import org.springframework.stereotype.Component;

/** What serves each of the SDGs in each plan, and blanks (SDGs別の施策と空白). */
@Component
class SdgQuestion implements QuestionWithPage {

	/** How many plans stand side by side. */
	private static final int SIZE = 5;

	/** How many elements a cell names. */
	private static final int ELEMENTS = 3;

	private final ThemeTables tables;

	private final Themes themes;

	SdgQuestion(ThemeTables tables, Themes themes) {
		this.tables = tables;
		this.themes = themes;
	}

	@Override
	public String name() {
		return "sdgs";
	}

	@Override
	public Set<Filter> filters() {
		return Set.of(Filter.REGION, Filter.KIND);
	}

	@Override
	public Answered answer(Asked asked, Scope scope, int page) {
		SdgTable table = find(asked, scope, new Paging(page, SIZE), ELEMENTS);
		boolean empty = table.goals().isEmpty() || table.goals().getFirst().plans().isEmpty();
		return Answered.of(empty, new Shown(table, branches(this.themes.vocabulary()).toList()), Pages.of(table.at()),
				null);
	}

	@Override
	public Optional<AnswerFile> file(Asked asked, Scope scope) {
		return Optional
			.of(SdgFile.of(find(asked, scope, Paging.first(ThemeRequest.MAX_PLANS), 0), scope.about(asked.kind())));
	}

	private SdgTable find(Asked asked, Scope scope, Paging paging, int elements) {
		return this.tables.sdgs(new ThemeRequest(null, scope.region(), paging, elements), asked.kind());
	}

	private static Stream<ThemeBranch> branches(List<ThemeBranch> themes) {
		return themes.stream().flatMap((theme) -> Stream.concat(Stream.of(theme), branches(theme.narrower())));
	}

	/**
	 * The goals with the themes that serve them.
	 *
	 * @param table the goals
	 * @param themes all themes
	 */
	record Shown(SdgTable table, List<ThemeBranch> themes) {

		/** The themes that serve a goal, by the vocabulary. */
		public List<ThemeBranch> themesOf(SdgCoverage goal) {
			return this.themes.stream()
				.filter((theme) -> theme.sdgs().stream().anyMatch((sdg) -> sdg.number() == goal.sdg().number()))
				.toList();
		}

		/** How many goals no element of any of the plans serves. */
		public long blanks() {
			return this.table.goals()
				.stream()
				.flatMap((goal) -> goal.plans().stream())
				.filter((cell) -> cell.total() == 0)
				.count();
		}

	}

}
