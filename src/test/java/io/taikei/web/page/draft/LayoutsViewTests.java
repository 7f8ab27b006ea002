package io.taikei.web.page.draft;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.drafting.choice.TableChoices;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutsViewTests {

	private static final List<TableChoices> ALL = Stream
		.concat(IntStream.range(1, 46).mapToObj((table) -> layout(table, false)), Stream.of(layout(46, true)))
		.toList();

	@Test
	void showsAllThatAreReadAndSomeOfTheOthers() {
		LayoutsView view = LayoutsView.of(ALL, null);

		assertThat(tables(view)).startsWith(46, 1).endsWith(20).hasSize(21);
		assertThat(view.before()).isNull();
		assertThat(view.after()).isEqualTo(20);
	}

	@Test
	void goesOnWithTheOthers() {
		LayoutsView view = LayoutsView.of(ALL, 40);

		assertThat(tables(view)).containsExactly(46, 41, 42, 43, 44, 45);
		assertThat(view.before()).isEqualTo(20);
		assertThat(view.after()).isNull();
		assertThat(view.last()).isEqualTo(45);
	}

	@Test
	void staysWithinThoseThatThereAre() {
		assertThat(tables(LayoutsView.of(ALL, 1000))).containsExactly(46);
		assertThat(tables(LayoutsView.of(ALL, -3))).hasSize(21);
	}

	private static List<Integer> tables(LayoutsView view) {
		return view.shown().stream().map((layout) -> layout.tables().getFirst().table()).toList();
	}

	private static TableChoices layout(int table, boolean read) {
		return new TableChoices(List.of(new TableChoices.Table(table, "a.pdf", "", 3, 1, 1, "A", read)), List.of(),
				List.of());
	}

}
