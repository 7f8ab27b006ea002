package io.taikei.web.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTextTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			どの取組が環境を支えるか,                     環境
			どの取組が目標1-3を支えるか,                  1-3
			どの取組が基本目標11を支えていますか？,       11
			どんな取組が子どもの育ちを支えますか,         子どもの育ち
			健康づくりを支える取組は？,                   健康づくり
			目標２-１を支える取組は何ですか？,            ２-１
			目標２−１を支える取組は？,                    ２−１
			施策1‐3‐2,                                   1‐3‐2
			か\u3099くしゅうを支える取組は？,              か\u3099くしゅう
			ＤＸを支える取組は？,                         ＤＸ
			⽬標「葛\uDB40\uDD00飾」を支える取組は？,     葛\uDB40\uDD00飾
			安全・安心な暮らしに寄与する取り組みは,       安全・安心な暮らし
			公園を支える施策は？,                         公園
			子育てに関する取組,                           子育て
			どの施策が環境を支えるか,                     環境
			基本施策1-3を支える取組は？,                  1-3
			施策1-3-2,                                    1-3-2
			目標「環境」を支える取組は？,                 環境
			Which initiatives support 環境?,              環境
			which initiatives support the goal 1-3?,      1-3
			""")
	void leavesTheWordsThatNameTheGoal(String question, String words) {
		assertThat(QuestionText.wordsOf(question)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "子育て", "1-3", "取組", "子どもを支える社会", "目標" })
	void leavesAnyOtherTextAsItIs(String text) {
		assertThat(QuestionText.wordsOf(text)).isEqualTo(text);
	}

}
