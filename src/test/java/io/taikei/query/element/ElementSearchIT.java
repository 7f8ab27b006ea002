package io.taikei.query.element;

import java.util.List;
import java.util.stream.Collectors;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.query.Region;
import io.taikei.query.element.SearchPage.Hit;
import io.taikei.query.search.Reason;
import io.taikei.query.search.Reason.Where;
import io.taikei.query.search.WordMatch;
import io.taikei.query.source.MarkedPassage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the search finds, and why. */
@GraphTest
@SuppressWarnings("NullAway") // which does not see the annotation of a nested type in a
								// class file
class ElementSearchIT {

	@Autowired
	private Elements elements;

	@Autowired
	private Driver driver;

	@BeforeAll
	static void loadPlan(@Autowired MidorinoGraph graph) {
		graph.load();
	}

	@ParameterizedTest
	@CsvSource({ "こども, 999016-2:2, 子ども", "子供, 999016-2:2, 子ども", "緑, 999016-2:1, みどり", "ゴミ, 999016-2:1-2, ごみ",
			"くらし, 999016-2:1-2, 暮らし" })
	void findsWordsInWhateverSpelling(String text, String id, String marked) {
		Hit first = search(text).hits().getFirst();

		assertThat(search(text).terms()).containsExactly(text);
		assertThat(first.element().id()).isEqualTo(id);
		assertThat(first.reasons().getFirst()).satisfies((why) -> {
			assertThat(why.where()).isEqualTo(Where.TITLE);
			assertThat(marked(why)).isEqualTo(marked);
			assertThat(why.within()).isFalse();
		});
	}

	@Test
	void findsPartsOfWordsBehindWords() {
		assertThat(search("図書").hits()).singleElement().satisfies((hit) -> {
			assertThat(hit.element().id()).isEqualTo("999016-2:2-2");
			assertThat(hit.reasons().getFirst().within()).isTrue();
			assertThat(hit.reasons().getFirst().where()).isEqualTo(Where.TEXT);
		});
	}

	@Test
	void findsByThemesBehindWordsAndSaysSo() {
		SearchPage found = search("里山");

		assertThat(found.themes()).extracting((theme) -> theme.label().ja()).containsExactly("里山と水辺");
		assertThat(found.hits()).extracting((hit) -> hit.reasons().getFirst().where())
			.startsWith(Where.TITLE, Where.TITLE, Where.TITLE)
			.endsWith(Where.THEME);
		assertThat(found.hits()).filteredOn((hit) -> hit.reasons().getFirst().where() == Where.THEME)
			.allSatisfy((hit) -> assertThat(hit.element().title()).doesNotContain("里山"));
	}

	@Test
	void findsByTriggersWhereNothingElseIsFound() {
		assertThat(search("用水路").hits()).allSatisfy((hit) -> assertThat(hit.element().title()).contains("用水路"));
	}

	@Test
	void findsSomeWordsWhereNothingHoldsAllAndNamesTheMissing() {
		SearchPage found = search("子育て 宇宙");

		assertThat(found.match()).isEqualTo(WordMatch.ANY);
		assertThat(found.explanation()).isNotNull();
		assertThat(found.hits()).isNotEmpty().allSatisfy((hit) -> assertThat(hit.missing()).containsExactly("宇宙"));
		assertThat(search("子育て 支援").match()).isEqualTo(WordMatch.ALL);
		assertThat(search("子育て 支援").hits()).allSatisfy((hit) -> assertThat(hit.missing()).isEmpty());
	}

	@Test
	void saysWhereAWordStands() {
		assertThat(search("ビオトープ").hits().getFirst().reasons()).extracting(Reason::where).containsExactly(Where.TEXT);
		assertThat(search("1-1-2").hits().getFirst().reasons()).extracting(Reason::where).containsExactly(Where.CODE);
		assertThat(search("新設予定").hits().getFirst().reasons()).extracting(Reason::where).contains(Where.NOTE);
	}

	@Test
	void answersAnalystsWithoutOurAnalysis() {
		List<String> found = this.driver.executableQuery("""
				CALL db.index.fulltext.queryNodes('planTexts', '図書館') YIELD node
				RETURN node.id AS id
				""").execute().records().stream().map((row) -> row.get("id").asString()).toList();

		assertThat(found).containsExactly("999016-2:2-2.s2");
	}

	private SearchPage search(String text) {
		return this.elements.matching(new SearchRequest(text, null, new Region(List.of("999016")), null, 0, 20));
	}

	private static String marked(Reason why) {
		return why.passage()
			.stream()
			.filter(MarkedPassage::marked)
			.map(MarkedPassage::text)
			.collect(Collectors.joining(" "));
	}

}
