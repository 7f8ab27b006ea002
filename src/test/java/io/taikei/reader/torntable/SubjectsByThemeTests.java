package io.taikei.reader.torntable;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectsByThemeTests {

	@Test
	void areInTheSameOrderInEveryRun() {
		Set<String> subjects = new SubjectsByTheme(List.of()).apply("高齢者や障害者が地域の公園で子どもと学び、働き、遊べる道路と住宅の整備");

		assertThat(List.copyOf(subjects)).hasSizeGreaterThan(8).isSorted();
	}

}
