package io.taikei.web.page;

import java.io.UnsupportedEncodingException;
import java.util.List;

import io.taikei.query.PlanSummary.Town;
import io.taikei.query.element.Suggestion;
import io.taikei.query.element.Suggestion.Kind;
import io.taikei.text.Bilingual;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

class SuggestionPageTests extends PageSlice {

	@Test
	void leadsFromEachOptionToItsAnswer() throws Exception {
		given(this.suggestions.completing("海"))
			.willReturn(List.of(of(Kind.GOAL, "999997-2:1-1", "基本目標", "999997-2:1-1"),
					of(Kind.POLICY, "999997-2:1-1-1", "施策", "999997-2:1-1"), of(Kind.POLICY, "999997-2:9", "施策", null),
					of(Kind.THEME, "sea", null, null), of(Kind.MUNICIPALITY, "999997", null, null)));

		Document options = options("海");

		assertThat(options.select("[role=option]").eachAttr("data-address")).containsExactly("/elements/999997-2:1-1",
				"/elements/999997-2:1-1-1", "/elements/999997-2:9", "/themes/sea", "/?municipality=999997");
		assertThat(options.select("[role=option]").eachText()).containsExactly("基本目標 海 風見市", "施策 海 風見市", "施策 海 風見市",
				"テーマ 海 関わる項目 3件", "自治体 海");
		assertThat(options.select("[role=option]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(options.select("#suggestion-count").text()).startsWith("5件の候補");
	}

	@Test
	void completesTheGoalOfAQuestion() throws Exception {
		given(this.suggestions.completing("海")).willReturn(List.of(of(Kind.THEME, "sea", null, null)));

		assertThat(options("どの取組が海を支えるか").select("[role=option]")).hasSize(1);
	}

	@Test
	void saysSoWhereThereIsNothingToSuggest() throws Exception {
		assertThat(options("宇宙").select("[role=option]")).isEmpty();
		assertThat(options("宇宙").select("#suggestion-count").text()).startsWith("候補はありません");
	}

	private Document options(String typed) throws UnsupportedEncodingException {
		return Jsoup
			.parse(this.mvc.get().uri("/suggestions?q={q}", typed).exchange().getResponse().getContentAsString());
	}

	private static Suggestion of(Kind kind, String id, @Nullable String levelName, @Nullable String goalId) {
		return new Suggestion(kind, id, null, new Bilingual("海", "Sea"), levelName,
				(kind == Kind.THEME) ? null : new Town("999997", "風見市"), goalId, 3);
	}

}
