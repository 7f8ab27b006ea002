package io.taikei.web.page.draft;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenElementsTests {

	private static final List<String> LINES = """
			title: 第2次ほしみ市総合計画
			elements:
			  - code: "1"
			    title: 水と緑のまち
			    statements:
			      - kind: need
			        text: 里山が荒れています。
			        source: "9"
			    source: "2-3"
			    children:
			      - title: 樹林地の保全
			        source: "4"
			      - placeholder: true
			        note: 新設予定
			        source: "7"
			""".lines().toList();

	private final WrittenElements written = WrittenElements.of(LINES, 2);

	@Test
	void findsTheElementOfALineOfThePlanFile() {
		assertThat(this.written.at(1)).isEmpty();
		assertThat(this.written.at(8)).isEqualTo(OptionalInt.of(0));
		assertThat(this.written.at(11)).isEqualTo(OptionalInt.of(1));
		assertThat(this.written.at(14)).isEqualTo(OptionalInt.of(2));
	}

	@Test
	void findsTheElementThatLeadsBackToALineOfTheAccount() {
		assertThat(this.written.ofAccount(3)).isEqualTo(OptionalInt.of(0));
		assertThat(this.written.ofAccount(7)).isEqualTo(OptionalInt.of(2));
		assertThat(this.written.ofAccount(9)).isEmpty();
	}

}
