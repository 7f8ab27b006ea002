package io.taikei.planfile.writing;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LevelKindsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			政策 施策 事務事業             | GOAL POLICY INITIATIVE
			政策 施策 基本事業 事務事業    | GOAL POLICY POLICY INITIATIVE
			将来像 基本目標                | FUTURE_VISION GOAL
			将来都市像 基本目標 施策 取組  | FUTURE_VISION GOAL POLICY INITIATIVE
			基本目標 施策                  | GOAL POLICY
			施策 主な取組                  | GOAL INITIATIVE
			施策 施策の展開                | GOAL INITIATIVE
			大綱 政策 施策                 | GOAL POLICY INITIATIVE
			章 節 取組                     | GOAL POLICY INITIATIVE
			将来像 目標 プロジェクト       | FUTURE_VISION GOAL PROJECT
			基本目標                       | GOAL
			事業                           | INITIATIVE
			施策                           | POLICY
			""")
	void followFromNamesAndDepth(String names, String kinds) {
		assertThat(LevelKinds.of(Arrays.asList(names.split(" ")))
			.stream()
			.map(Enum::name)
			.collect(Collectors.joining(" "))).isEqualTo(kinds);
	}

}
