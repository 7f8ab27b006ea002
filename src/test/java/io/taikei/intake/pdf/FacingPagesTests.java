package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.Flow;
import io.taikei.intake.pdf.page.PageText;
import io.taikei.intake.pdf.page.Ruling;
import io.taikei.intake.pdf.page.Segment;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that one table goes over, and others. */
class FacingPagesTests {

	private static final List<String> LEFT = List.of("基本目標", "政策");

	private static final List<String> RIGHT = List.of("施策", "担当課");

	@Test
	void laysPagesBesideEachOtherThatOneHeaderGoesOver() {
		FacingPages facing = new FacingPages(List.of(page(1, 100, LEFT), page(2, 100, RIGHT)));

		assertThat(facing.isJoined(0)).isTrue();
		assertThat(facing.sheets()).singleElement().satisfies((sheet) -> {
			assertThat(sheet.width()).isEqualTo(1000);
			assertThat(sheet.rulings()).containsExactly(new Ruling(true, 90, 50, 400), new Ruling(true, 90, 550, 900));
			assertThat(sheet.segments()).filteredOn((segment) -> "施策".equals(segment.text()))
				.extracting((segment) -> segment.box().left())
				.containsExactly(550f);
		});
	}

	@Test
	void goesOnBesideEachOtherOnTheNextPagesWithoutAHeader() {
		FacingPages facing = new FacingPages(List.of(page(1, 100, LEFT), page(2, 100, RIGHT),
				page(3, 100, List.of("水", "木")), page(4, 100, List.of("魚", "花")), page(5, 100, List.of("本文"))));

		assertThat(facing.sheets()).extracting(PageText::width).containsExactly(1000f, 1000f, 500f);
		assertThat(facing.sheets()).extracting(PageText::number).containsExactly(1, 2, 3);
	}

	@Test
	void leadsBackToThePages() {
		FacingPages facing = new FacingPages(
				List.of(page(1, 100, List.of("まえがき")), page(2, 100, LEFT), page(3, 100, RIGHT)));
		Block onSheet = new TextLine("施策", new Address.OfPage(2, 550, 100, 580, 110), LineStyle.PLAIN,
				TextLine.Role.TEXT);

		assertThat(facing.onPages(List.of(onSheet))).containsExactly(
				new TextLine("施策", new Address.OfPage(3, 50, 100, 80, 110), LineStyle.PLAIN, TextLine.Role.TEXT));
		assertThat(facing.onPage(new Address.OfPage(2, 50, 100, 80, 110)))
			.isEqualTo(new Address.OfPage(2, 50, 100, 80, 110));
	}

	@Test
	void leavesPagesAloneWhoseHeadersStandAtOtherHeights() {
		assertThat(joins(page(1, 100, LEFT), page(2, 107, RIGHT))).isFalse();
	}

	@Test
	void leavesPagesAloneThatRepeatAHeader() {
		assertThat(joins(page(1, 100, LEFT), page(2, 100, LEFT))).isFalse();
		assertThat(joins(page(1, 100, LEFT), page(2, 100, List.of("政策", "担当課")))).isFalse();
	}

	@Test
	void leavesPagesAloneWithoutWordsOfHeaders() {
		assertThat(joins(page(1, 100, LEFT), page(2, 100, List.of("花の名", "鳥の名")))).isFalse();
		assertThat(joins(page(1, 100, LEFT), page(2, 100, List.of("施策")))).isFalse();
	}

	@Test
	void leavesPagesAloneOfOtherSizes() {
		PageText right = page(2, 100, RIGHT);

		assertThat(joins(page(1, 100, LEFT), new PageText(2, 700, 800, right.segments(), right.rulings()))).isFalse();
	}

	@Test
	void leavesPagesAloneWhoseLinesStandApart() {
		List<Segment> segments = new ArrayList<>(page(2, 100, RIGHT).segments().subList(0, 2));
		IntStream.range(0, 6).forEach((row) -> segments.add(segment(50, 127 + 20 * row, "緑" + row)));

		assertThat(joins(page(1, 100, LEFT), new PageText(2, 500, 800, segments, List.of()))).isFalse();
	}

	private static boolean joins(PageText left, PageText right) {
		return new FacingPages(List.of(left, right)).isJoined(0);
	}

	/** A page of six lines below its header. */
	private static PageText page(int number, float top, List<String> header) {
		List<Segment> segments = new ArrayList<>();
		for (int row = 0; row < 7; row++) {
			for (int column = 0; column < header.size(); column++) {
				String text = (row == 0) ? header.get(column) : header.get(column) + number + row;
				segments.add(segment(50 + 150 * column, top + 20 * row, text));
			}
		}
		return new PageText(number, 500, 800, segments, List.of(new Ruling(true, 90, 50, 400)));
	}

	private static Segment segment(float left, float top, String text) {
		return new Segment(text, new Box(left, top, left + 10 * text.length(), top + 10), 10, false, Flow.ACROSS);
	}

}
