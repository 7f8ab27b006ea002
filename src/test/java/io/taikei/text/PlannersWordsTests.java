package io.taikei.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Japanese texts speak as those do who write plans, not as those who write programs.
 */
class PlannersWordsTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	/** What programmers say, and people in a town hall do not. */
	private static final List<String> FOREIGN = List.of("要素", "エンティティ", "インスタンス", "オブジェクト", "フォールバック", "レスポンス", "リクエスト",
			"クエリ", "パース", "マッピング", "フラグ", "閾値", "デフォルト", "バリデーション", "エラー", "スコア", "ユーザー", "null", "true", "false",
			"ノード");

	static Stream<Path> bundles() throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES)) {
			return files.filter(PlannersWordsTests::isJapanese).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void areThoseOfATownHall(Path bundle) throws IOException {
		Properties texts = new Properties();
		try (var reader = Files.newBufferedReader(bundle)) {
			texts.load(reader);
		}

		assertThat(texts).allSatisfy((key, text) -> assertThat(FOREIGN).as("%s = %s", key, text)
			.noneMatch((word) -> ((String) text).contains(word)));
	}

	/** A bundle of the pages without a language is Japanese; any other says so. */
	private static boolean isJapanese(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith("_ja.properties") || (name.endsWith(".properties") && !name.contains("_")
				&& file.startsWith(RESOURCES.resolve("messages")));
	}

}
