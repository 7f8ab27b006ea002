package io.taikei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.ThemeLoader;
import io.taikei.model.Theme;
import io.taikei.vocabulary.ThemeReader;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Small plans of many municipalities over the seeds' vocabulary, each of whose elements
 * overlaps some of others, written as rows by a few statements: enough for whoever asks
 * how answers grow with the number of plans.
 */
@Component
public class ManyPlans {

	private static final int BATCH = 20;

	private static final String FIRST = "美青白高大小上下東西南北新古石松杉桜梅竹花月星朝夕清豊福幸富玉金鶴鹿鷹葵楓";

	private static final String SECOND = "原川山田野沢浜崎島谷丘森林池沼津里戸橋宮城瀬岡坂泉江井根尾塚見代本倉平";

	private static final List<String> PREFECTURES = List.of("北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県",
			"栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県");

	private final Neo4jClient client;

	private final ThemeLoader themes;

	private final Driver driver;

	ManyPlans(Neo4jClient client, ThemeLoader themes, Driver driver) {
		this.client = client;
		this.driver = driver;
		this.themes = themes;
	}

	/** Makes the graph hold so many of these plans, and no overlaps but theirs. */
	public void load(int plans) {
		List<Theme> vocabulary = new ThemeReader().read(Path.of("seeds/themes/themes.yaml")).themes();
		this.themes.load(vocabulary);
		int loaded = this.client.query("MATCH (plan:Plan) RETURN count(plan) AS plans")
			.fetchAs(Integer.class)
			.one()
			.orElseThrow();
		Map<String, Object> words = Map.of("first", letters(FIRST), "second", letters(SECOND), "prefectures",
				PREFECTURES, "themes", words(vocabulary));
		inBatches(loaded, plans, "plans", words);
		this.client.query("MATCH ()-[overlap:OVERLAPS]->() DELETE overlap").run();
		inBatches(0, plans, "overlaps", Map.of("plans", plans));
		this.client.query(LoadFile.COVERED_THEMES.text()).bindAll(Collections.singletonMap("municipality", null)).run();
		for (int from = 0; from < plans; from += BATCH) {
			this.client.query(LoadFile.COUNTERPARTS.text()).bindAll(Map.of("elementIds", elementIds(from))).run();
		}
		this.client.query("CALL db.clearQueryCaches()").run();
	}

	/** Leaves an empty graph, step by step, as one transaction would take long. */
	public void forget() {
		try (Session session = this.driver.session()) {
			session
				.run("MATCH (node:!`__Neo4jMigration`) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 500 ROWS")
				.consume();
		}
	}

	/** The id of the element at a place, from 0 to 13, of the plan with a number. */
	public static String elementId(int plan, int place) {
		return planId(plan) + ":" + place;
	}

	public static String planId(int plan) {
		return 100_000 + plan * 7 + "-1";
	}

	private static List<String> elementIds(int from) {
		return IntStream.range(from, from + BATCH)
			.boxed()
			.flatMap((plan) -> IntStream.range(0, 14).mapToObj((place) -> elementId(plan, place)))
			.toList();
	}

	private void inBatches(int from, int to, String file, Map<String, Object> parameters) {
		String statement = text(file);
		for (int next = from; next < to; next += BATCH) {
			Map<String, Object> all = new HashMap<>(parameters);
			all.put("from", next);
			all.put("size", Math.min(BATCH, to - next));
			this.client.query(statement).bindAll(all).run();
		}
	}

	private static List<Map<String, Object>> words(List<Theme> vocabulary) {
		return vocabulary.stream()
			.filter((theme) -> !theme.triggers().isEmpty())
			.map((theme) -> Map.<String, Object>of("id", theme.id().value(), "triggers", theme.triggers()))
			.toList();
	}

	private static List<String> letters(String text) {
		return text.codePoints().mapToObj(Character::toString).toList();
	}

	private static String text(String file) {
		try {
			return new ClassPathResource("many/" + file + ".cypher", ManyPlans.class)
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
