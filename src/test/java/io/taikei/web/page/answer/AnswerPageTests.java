package io.taikei.web.page.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.model.ElementId;
import io.taikei.model.MappingProvenance.Review;
import io.taikei.model.MappingProvenance.Verdict;
import io.taikei.model.ThemeId;
import io.taikei.query.PageOf;
import io.taikei.query.element.SearchPage;
import io.taikei.query.element.SearchRequest;
import io.taikei.query.goal.FoundGoals;
import io.taikei.query.goal.GoalInitiatives;
import io.taikei.query.plan.CataloguePage;
import io.taikei.query.search.WordMatch;
import io.taikei.query.source.SourceExcerpt;
import io.taikei.query.source.SourceExcerpt.Citation;
import io.taikei.query.source.SourceExcerpt.Line;
import io.taikei.text.Bilingual;
import io.taikei.web.page.PageSlice;
import io.taikei.web.page.SampleTown;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

class AnswerPageTests extends PageSlice {

	@Test
	void showsPlansBeforeAnyQuestion() {
		Document page = page("/");

		assertThat(page.select(".card a").eachText()).containsExactly("風見市");
		assertThat(page.select(".card dd").eachText()).containsExactly("1", "2", "2", "3", "1");
		assertThat(page.select("#goal[disabled]")).hasSize(1);
	}

	@Test
	void saysSoWhereNothingIsLoaded() {
		given(this.catalogue.page(any(), any(), any())).willReturn(new CataloguePage(new PageOf(0, 12, 0), List.of()));
		given(this.search.goalsLike("環境")).willReturn(SampleTown.found("環境", 0));
		given(this.elements.matching(any()))
			.willReturn(new SearchPage("環境", List.of("環境"), List.of(), WordMatch.ALL, 0, 10, 0, List.of(), null));

		Document page = page("/?q=環境");

		assertThat(page.title()).startsWith("計画がまだ読み込まれていません");
		assertThat(page.select(".notice li")).isNotEmpty();
	}

	@Test
	void offersTheGoalsOfTheChosenMunicipality() {
		Document page = page("/?municipality=999997&goal=");

		assertThat(page.select("#municipality option[selected]").eachText()).containsExactly("風見市");
		assertThat(page.select("#goal optgroup").eachAttr("label")).containsExactly("1　風とともに暮らすまち");
		assertThat(page.select("#goal option").eachAttr("value")).containsExactly("", SampleTown.GOAL,
				SampleTown.GOAL_WITHOUT_INITIATIVES);
		assertThat(page.select(".branch:not(.project) a.title").eachAttr("href"))
			.containsExactly("/elements/999997-2:1", "/elements/999997-2:1-1", "/elements/999997-2:1-2");
	}

	@Test
	void showsTreesByNameAndWhatProjectsBundle() {
		Document page = page("/?municipality=999997");

		assertThat(page.select(".branch:not(.project) h3 .tag").eachText()).containsExactly("部門別計画");
		assertThat(page.select(".branch.project h3").text()).contains("重点プロジェクト P1", "海とまちの架け橋プロジェクト");
		assertThat(page.select(".branch.project li .title").eachText()).containsExactly("海辺の環境を守るために", "砂浜の保全");
	}

	@Test
	void showsPoliciesThatTheDocumentStatesNothingBelow() {
		Document page = page("/?goal=999997-2:1-2");

		assertThat(page.select(".initiatives .policy").text()).contains("施策 1-2-1", "岸壁の整備", "取組を示していません", "原文 18行");
	}

	@Test
	void showsWhoIsInChargeAndWhatMeasuresTheSuccess() {
		Document page = page("/?goal=999997-2:1-2");

		assertThat(page.select(".note").eachText()).contains("担当 港湾課");
		assertThat(page.select(".indicators th[scope=col]").eachText()).containsExactly("指標", "現状値（年度）", "目標値（年度）",
				"単位", "出典");
		assertThat(page.select(".indicators tbody tr").eachText()).containsExactly("桟橋の利用 12 （2024） 20 隻 原文 16行");
	}

	@Test
	void countsWhatStandsBelowEachGoal() {
		Document page = page("/?municipality=999997");

		assertThat(page.select(".goals .counts-inline").eachText()).containsExactly("施策 2 取組 3", "本文の方策 1");
	}

	@Test
	void showsInitiativesWithTheirStandingAndSource() {
		Document page = page("/?goal=999997-2:1-1");

		assertThat(page.select(".policy li .title").eachText()).containsExactly("海岸清掃の推進", "巡回の<強化>", "地形調査");
		assertThat(page.select(".policy li .standing").eachText()).containsExactly("記載", "推定（確からしさ78%）", "確認済");
		assertThat(page.select(".policy li > .source").eachText()).containsExactly("原文 20行", "原文 21行", "原文 22行");
		assertThat(page.select(".policy li > .source").eachAttr("href")).first()
			.isEqualTo("/sources/999997-2?file=plan.txt&lines=20#L20");
	}

	@Test
	void saysWhoReadAPlaceThatNoPersonConfirmed() {
		given(this.initiatives.supportingGoal(eq(new ElementId(SampleTown.GOAL)), any()))
			.willReturn(Optional.of(SampleTown.goalReadByModel()));

		Document page = page("/?goal=999997-2:1-1");
		Document english = page("/?goal=999997-2:1-1&lang=en");

		assertThat(page.select(".policy li .standing").eachText()).containsExactly("言語モデルの読取", "推定（確からしさ60%）");
		assertThat(page.select(".policy li .standing.MODEL_READ").eachAttr("title")).containsExactly("手引きに従って読む言語モデル");
		assertThat(page.select(".readings li").eachText())
			.containsExactly("言語モデルの読取 1件の位置は、言語モデルが原文を読んで決めたもので、人は確認していません。 決めたもの： 手引きに従って読む言語モデル");
		assertThat(page.select(".doubts").eachText()).contains("言語モデルの読取では決まらず、候補が絞られました：手引きに従って読む言語モデル");
		assertThat(page.select(".summary").text()).contains("言語モデルの読取 1件");
		assertThat(english.select(".policy li .standing").eachText()).containsExactly("read by a language model",
				"inferred (60% sure)");
		assertThat(english.select(".readings").text()).contains("1 place was decided by a language model",
				"no person has confirmed that", "Decided by: 手引きに従って読む言語モデル");
	}

	@Test
	void saysWhichPersonDecided() {
		assertThat(page("/?goal=999997-2:1-1").select(".readings li").eachText())
			.containsExactly("確認済 1件の位置は、人が原文を読んで決めました。 決めたもの： 風見市企画課");
	}

	@Test
	void tellsWhatAnInferenceConsidered() {
		Document page = page("/?goal=999997-2:1-1");

		assertThat(page.select(".doubts").eachText()).containsExactly("ほかの候補（確からしさ）： 1-1-3 海の安全 22%",
				"計算による推定は別の位置：1-1-3 海の安全（確からしさ55%）");
	}

	@Test
	void showsThePathFromMunicipalityToPolicy() {
		Document page = page("/?goal=999997-2:1-1");

		assertThat(page.select(".path li").eachText()).containsExactly("風見市", "第2次風見市総合計画 案", "将来像 1 風とともに暮らすまち");
		assertThat(page.select(".policy:not(.placeholder) h4").eachText()).containsExactly("施策 1-1-1 砂浜の保全 原文 9行");
	}

	@Test
	void keepsAPlaceholderVisible() {
		Document page = page("/?goal=999997-2:1-1");

		Element placeholder = page.expectFirst(".placeholder");
		assertThat(placeholder.text()).contains("施策 1-1-2", "新設予定", "※風力に関する施策を新設予定。", "原文 12行");
	}

	@Test
	void saysThatADocumentStatesNoInitiative() {
		Document page = page("/?goal=999997-2:1-2");

		assertThat(page.select(".initiatives .none").text()).isEqualTo("この文書は、この目標の取組を記載していません。");
		assertThat(page.select(".initiatives li")).isEmpty();
	}

	@Test
	void keepsMeasuresOfTheGoalsTextApartFromInitiatives() {
		Document page = page("/?goal=999997-2:1-2");

		assertThat(page.select(".measures li").eachText()).containsExactly("そのため、港の桟橋を整備します。 原文 15行");
		assertThat(page.select(".needs li").eachText()).containsExactly("港に人が集まることが大切です。 原文 14行 桟橋 船をつなぐ施設 原文 17行");
		assertThat(page.select("header .naming").text()).isEqualTo("番号と名称の対応は推定");
	}

	@Test
	void showsCounterpartsOnlyWhereThereAreAny() {
		assertThat(page("/?goal=999997-2:1-2").select(".counterparts")).isEmpty();

		answer(SampleTown.goalWithCounterparts(1));

		assertThat(page("/?goal=999997-2:1-2").select(".counterparts .head .title").eachText())
			.containsExactly("砂浜の保全");
	}

	@Test
	void saysWhyACounterpartIsAlike() {
		answer(SampleTown.goalWithCounterparts(1));

		Document page = page("/?goal=999997-2:1-2");

		assertThat(page.select(".counterparts h3").text()).contains("支えるものではありません");
		assertThat(page.select(".town h4").text()).contains("風見市", "1件");
		assertThat(page.expectFirst(".counterparts .town li").text()).contains("施策 1-1-1 砂浜の保全", "似ている度合い 0.82",
				"項目と似ています： 施策 1-1-2", "共通のことば： 桟橋", "どちらも同じ主題を掲げる。");
		assertThat(page.select(".counterparts .part").attr("width")).isEqualTo("82");
		assertThat(page.select(".theme:not(.context)").eachText()).containsExactly("海", "港湾");
		assertThat(page.select(".theme:not(.context)").eachAttr("href")).containsExactly("/themes/sea",
				"/themes/harbour");
		assertThat(page.select(".theme.context").eachText()).containsExactly("漁業");
		assertThat(page("/?goal=999997-2:1-2&lang=en").select(".counterparts li").text()).contains("Similarity 0.82",
				"Sea", "Harbours", "Shared words 桟橋");
	}

	@Test
	void marksTheSharedWordsOfBothQuotations() {
		answer(SampleTown.goalWithCounterparts(1));

		Document page = page("/?goal=999997-2:1-2");

		assertThat(page.select(".evidence blockquote").eachText()).containsExactly("そのため、港の桟橋を整備します。", "砂浜の<保全>と桟橋");
		assertThat(page.select(".evidence blockquote mark").eachText()).containsExactly("桟橋", "桟橋");
		assertThat(page.select(".evidence .source").eachText()).containsExactly("原文 15行", "原文 9行");
	}

	@Test
	void showsTheCitedLinesAmongThoseAroundThem() {
		answer(SampleTown.goalWithCounterparts(1));
		Citation cited = new Citation(SampleTown.PLAN, SampleTown.FILE, 9, 9);
		given(this.texts.excerpts(any())).willReturn(Map.of(cited,
				new SourceExcerpt(cited, List.of(new Line(8, "", false), new Line(9, "砂浜の<保全>と桟橋", true)))));

		Document page = page("/?goal=999997-2:1-2");

		assertThat(page.select(".excerpt li").eachAttr("data-line")).containsExactly("8", "9");
		assertThat(page.select(".excerpt .on").eachText()).containsExactly("砂浜の<保全>と桟橋");
	}

	@Test
	void keepsWhatPeopleDecidedApartFromWhatWasComputed() {
		answer(SampleTown.goalWithCounterparts(1));
		given(this.initiatives.rejectedCounterparts(new ElementId(SampleTown.GOAL_WITHOUT_INITIATIVES)))
			.willReturn(SampleTown.rejectedCounterparts());

		Document page = page("/?goal=999997-2:1-2");

		assertThat(page.select(".decided .standing").eachText()).containsExactly("人が承認", "人が対応づけ");
		assertThat(page.select(".decision").text()).contains("どちらも同じ主題を掲げる。", "編集担当", "2026-01-31",
				"人が承認しました： 議会事務局 2026-02-03");
		assertThat(page.select(".rejected li").eachText()).satisfiesExactly(
				(review) -> assertThat(review)
					.contains("砂浜の保全", "計算による度合い 0.82", "人が却下", "海辺の<話>です。", "人が却下しました： 議会事務局 2026-02-03")
					.doesNotContain("言語モデル"),
				(mapping) -> assertThat(mapping)
					.contains("砂浜の保全", "計算による度合い 0.82", "言語モデルが却下", "両方の文書からそう読める。", "読み手 1.10")
					.doesNotContain("人が"));
	}

	@Test
	void neverTellsWhatALanguageModelReadAsWhatPeopleDecided() {
		answer(SampleTown.goalWithReadCounterpart(null));

		Document page = page("/?goal=999997-2:1-2");
		Document english = page("/?goal=999997-2:1-2&lang=en");

		assertThat(page.select(".town li.read .standing.LANGUAGE_MODEL").eachText()).containsExactly("言語モデルが対応づけ");
		assertThat(page.select(".town li.decided, .town .standing.REVIEWED, .town .standing.PERSON")).isEmpty();
		assertThat(page.select(".decision").text()).contains("両方の文書からそう読める。", "言語モデルが両方の文書を読んで対応づけました： 読み手 1.10",
				"言語モデルによる対応づけ");
		assertThat(english.select(".town li").text()).contains("mapped by a language model",
				"Mapped by a language model that read both documents:");
	}

	@Test
	void tellsWhoConfirmedWhatALanguageModelRead() {
		answer(SampleTown.goalWithReadCounterpart(new Review("企画課", Verdict.CONFIRMED, LocalDate.of(2026, 2, 1))));

		Document page = page("/?goal=999997-2:1-2");

		assertThat(page.select(".town li.decided .how .standing").eachText()).containsExactly("計算による推定", "言語モデルが対応づけ",
				"人が確認");
		assertThat(page.select(".decision").text()).contains("次の人が確認しました： 企画課 2026-02-01");
	}

	@Test
	void tellsThatAPlanWasDecidedToHaveNoCounterpart() {
		answer(SampleTown.goalWithoutCounterpart());

		assertThat(page("/?goal=999997-2:1-2").select(".unmatched").text()).contains("風見市", "対応するものなし（言語モデルの判断）",
				"両方の文書からそう読める。", "読み手 1.10");
		assertThat(page("/?goal=999997-2:1-2&lang=en").select(".unmatched").text())
			.contains("no counterpart (by a language model)");
	}

	@Test
	void showsFiveCounterpartsAtOnce() {
		answer(SampleTown.goalWithCounterparts(12));

		Document page = page("/?goal=999997-2:1-2");

		assertThat(page.select(".town > ul > li")).hasSize(5);
		assertThat(page.select(".more summary").text()).startsWith("もっと見る（あと7件）");
		assertThat(page.select(".more > ul > li")).hasSize(7);
	}

	@Test
	void leadsFromANumberToTheOnlyGoalThatHasIt() {
		String id = SampleTown.goal().goal().id();
		given(this.search.goalsLike("33")).willReturn(SampleTown.numbered("33", SampleTown.goal()));
		given(this.search.goalsLike("1")).willReturn(SampleTown.numbered("1", SampleTown.goal(), SampleTown.goal()));

		assertThat(this.mvc.get().uri("/?q=33")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/elements/" + id);
		assertThat(page("/?q=1").select(".hit")).hasSize(2);
	}

	@Test
	void leadsToTheOnePageOfATheme() {
		assertThat(this.mvc.get().uri("/?theme=sea")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/themes/sea");
		assertThat(this.mvc.get().uri("/?theme=sea").header("HX-Request", "true")).hasStatusOk()
			.hasHeader("HX-Redirect", "/themes/sea");
	}

	@Test
	void showsTheGoalsThatAddressATheme() {
		given(this.themes.spreadOf(eq(new ThemeId("sea")), any())).willReturn(Optional.of(SampleTown.spread()));

		Document page = page("/themes/sea");

		assertThat(page.select("h1").text()).isEqualTo("テーマ 海");
		assertThat(page.select(".path a").eachAttr("href")).containsExactly("/themes", "/themes/nature");
		assertThat(page.select("header a.theme").eachText()).containsExactly("港湾");
		assertThat(page.select("details.triggers p").text()).isEqualTo("海辺");
		assertThat(page.select(".share h2").text()).contains("風見市", "目標 2・項目 4");
		assertThat(page.select(".of-goal > p .title").eachAttr("href")).containsExactly("/elements/999997-2:1-1",
				"/elements/999997-2:1-2");
		assertThat(page.select(".of-goal li .title").eachText()).containsExactly("海岸清掃の推進");
		assertThat(page.select(".share > ul > li:last-child").text()).contains("海とまちの架け橋プロジェクト", "海辺");
		assertThat(page.select("#citation").text()).contains("テーマ「海」", "/themes/sea");
	}

	@Test
	void tellsAllOfAnElementThatIsNoGoal() {
		given(this.elements.withId(new ElementId("999997-2:1-1-1.20")))
			.willReturn(Optional.of(SampleTown.elementInPlan()));
		given(this.initiatives.counterpartsOf(eq(new ElementId("999997-2:1-1-1.20")), any(), any()))
			.willReturn(SampleTown.counterpartsOfElement());
		given(this.themes.ofElement(new ElementId("999997-2:1-1-1.20"))).willReturn(SampleTown.themesOfElement());
		given(this.changes.ofElement(new ElementId("999997-2:1-1-1.20"))).willReturn(SampleTown.editionsOfElement());

		Document page = page("/elements/999997-2:1-1-1.20");

		assertThat(page.select("main h2 a").attr("href")).isEqualTo("/elements/999997-2:1-1-1.20");
		assertThat(page.select(".path a").eachAttr("href")).containsExactly("/?municipality=999997", "/plans/999997-2",
				"/elements/999997-2:1", "/elements/999997-2:1-1", "/elements/999997-2:1-1-1");
		assertThat(page.select(".placed .standing").text()).isEqualTo("記載");
		assertThat(page.select(".counterparts .decide")).isNotEmpty();
		assertThat(page.select(".beside .theme:not(.context)").eachText()).containsExactly("海");
		assertThat(page.select("#themes-around li").eachText()).containsExactly("港湾 上位から 砂浜の保全");
		assertThat(page.select(".beside").text()).contains("前計画では 名称変更", "砂浜の保全 第2次風見市総合計画", "推定（確からしさ80%）");
		assertThat(page.select("#address").attr("href")).isEqualTo("/elements/999997-2:1-1-1.20");
		assertThat(page.select("#citation").text()).startsWith("風見市『第2次風見市総合計画』「海岸清掃の推進」（原文 20行）。体系 Taikei、http");
		assertThat(page.select("#plain").text()).contains("風見市", "将来像 1", "取組　海岸清掃の推進");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("/elements/999997-2:1-1-1.20");
		assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("取組「海岸清掃の推進」");
		assertThat(page.select(".ask.brief")).hasSize(1);
	}

	@Test
	void drawsAnIndicatorWhereBothItsValuesAreNumbers() {
		assertThat(page("/elements/999997-2:1-2").select(".chart rect").eachAttr("width")).containsExactly("60.0",
				"100.0");
	}

	@Test
	void answersNotFoundForAnUnknownTheme() {
		assertThat(this.mvc.get().uri("/themes/space")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void leadsToAPolicyInTheAnswerOfItsGoal() {
		assertThat(page("/?goal=999997-2:1-1").select("section.policy").eachAttr("id"))
			.containsExactly("999997-2:1-1-1", "999997-2:1-1-2");
	}

	@Test
	void answersAQuestionInWords() {
		given(this.search.goalsLike("環境")).willReturn(SampleTown.found("環境", 1, SampleTown.goal()));

		Document page = page("/?q={q}", "どの取組が環境を支えるか");

		assertThat(page.expectFirst("#q").val()).isEqualTo("どの取組が環境を支えるか");
		assertThat(page.select(".found strong").text()).isEqualTo("1件の目標が見つかりました。");
		assertThat(page.select(".hit .title").eachText()).first().isEqualTo("海辺の環境を守るために");
		assertThat(page.select(".hit .title").eachAttr("href")).first().isEqualTo("/elements/999997-2:1-1");
		assertThat(page.select(".hit").text()).contains("基本目標 1-1", "風見市 › 風とともに暮らすまち", "取組 3");
	}

	@Test
	void suggestsOtherElementsWhereNoGoalMatches() {
		given(this.search.goalsLike("清掃")).willReturn(SampleTown.found("清掃", 0));
		given(this.elements.matching(SearchRequest.of("清掃"))).willReturn(new SearchPage("清掃", List.of("清掃"), List.of(),
				WordMatch.ALL, 0, 10, 1, List.of(new SearchPage.Hit(SampleTown.initiative(), SampleTown.summary(),
						SampleTown.pathOfInitiative(), 1, List.of(), List.of())),
				null));

		Document page = page("/?q=清掃");

		assertThat(page.select(".hits .found-title").eachText()).containsExactly("海岸清掃の推進");
		assertThat(page.select(".hits a[href='/elements/999997-2:1-1']")).hasSize(1);
	}

	@Test
	void saysThatMoreGoalsMatchThanItShows() {
		given(this.search.goalsLike("環境")).willReturn(SampleTown.found("環境", 35, SampleTown.goal()));

		assertThat(page("/?q=環境").select(".found").text()).contains("35件の目標が見つかりました。", "1件を示します");
	}

	@Test
	void saysSoWhereTheTextHoldsNoWord() {
		given(this.search.goalsLike("の")).willReturn(
				new FoundGoals("の", List.of(), List.of(), 0, List.of(), new Bilingual("検索できる語がありません。", "No word.")));
		given(this.elements.matching(SearchRequest.of("の")))
			.willReturn(new SearchPage("の", List.of(), List.of(), WordMatch.ALL, 0, 10, 0, List.of(), null));

		assertThat(page("/?q=の").select(".notice").text()).contains("検索できる語がありません。");
	}

	@Test
	void helpsWhereNothingMatches() {
		given(this.search.goalsLike("宇宙")).willReturn(SampleTown.found("宇宙", 0));
		given(this.elements.matching(SearchRequest.of("宇宙"))).willReturn(new SearchPage("宇宙", List.of("宇宙"), List.of(),
				WordMatch.ALL, 0, 10, 0, List.of(), new Bilingual("なし", "none")));

		Document page = page("/?q=宇宙");

		assertThat(page.select(".notice h2").text()).isEqualTo("「宇宙」を含む目標はありません。");
		assertThat(page.select(".elsewhere")).isEmpty();
		assertThat(page.select(".card a")).isNotEmpty();
	}

	@Test
	void answersNotFoundForAnUnknownGoal() {
		Document page = page(HttpStatus.NOT_FOUND, "/?goal=999997-2:9-9");

		assertThat(page.select(".notice").text()).contains("999997-2:9-9");
		assertThat(page.select(".card a")).isNotEmpty();
	}

	@Test
	void answersNotFoundForAnUnknownMunicipality() {
		assertThat(page(HttpStatus.NOT_FOUND, "/?municipality=000000").select(".card a")).isNotEmpty();
	}

	@Test
	void forgetsTheGoalOfAnotherMunicipality() {
		Document page = page("/?municipality=999997&goal=132292-3:1-1");

		assertThat(page.select(".tree")).hasSize(1);
	}

	@Test
	void givesTheShortestAddressToShare() {
		assertThat(this.mvc.get().uri("/?municipality=999997&goal=999997-2:1-1")).hasHeader("HX-Push-Url",
				"/elements/999997-2:1-1");
		assertThat(this.mvc.get().uri("/?municipality=999997&goal=")).hasHeader("HX-Push-Url", "/?municipality=999997");
	}

	@Test
	void showsMarkupInATextAsText() {
		given(this.search.goalsLike("<b>x</b>")).willReturn(SampleTown.found("<b>x</b>", 0));
		given(this.elements.matching(SearchRequest.of("<b>x</b>")))
			.willReturn(new SearchPage("<b>x</b>", List.of("x"), List.of(), WordMatch.ALL, 0, 10, 0, List.of(), null));

		Document page = page("/?q={q}", "<b>x</b>");

		assertThat(page.select(".notice h2").text()).isEqualTo("「<b>x</b>」を含む目標はありません。");
	}

	private void answer(GoalInitiatives found) {
		given(this.initiatives.supportingGoal(eq(new ElementId(SampleTown.GOAL_WITHOUT_INITIATIVES)), any()))
			.willReturn(Optional.of(found));
	}

}
