package io.taikei.planfile.writing;

import java.util.List;
import java.util.Objects;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.TextRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineAccountFileTests {

	private final DocumentPlace code = new DocumentPlace("計画.xlsx", new Address.OfSheet("一覧", 2, 1));

	private final DocumentPlace name = new DocumentPlace("計画.xlsx", new Address.OfSheet("一覧", 2, 2));

	private final DocumentPlace page = new DocumentPlace("概要.pdf", new Address.OfPage(3, 10, 20, 30, 40));

	private final LineAccountFile account = new LineAccountFile("account.tsv",
			List.of(new AccountedText(this.code, "1-2", TextRole.CONTENT),
					new AccountedText(this.name, "地域の\n防災\t力", TextRole.CONTENT),
					new AccountedText(this.page, "- 3 -", TextRole.FURNITURE)));

	@Test
	void hasALineForEachText() {
		assertThat(this.account.content()).isEqualTo("""
				文書\t場所\t扱い\t原文
				計画.xlsx\tシート「一覧」A2\t内容\t1-2
				計画.xlsx\tシート「一覧」B2\t内容\t地域の↵防災 力
				概要.pdf\t3ページ\t柱・ノンブル等\t- 3 -
				""");
	}

	@Test
	void leadsToTheFirstTextAndThoseThatFollowIt() {
		assertThat(lines(this.account, List.of(this.code, this.name))).isEqualTo("2-3");
		assertThat(lines(this.account, List.of(this.name))).isEqualTo("3");
		assertThat(lines(this.account, List.of(this.code, this.page))).isEqualTo("2");
		assertThat(this.account.source(List.of(new DocumentPlace("無い.xlsx", this.code.address())))).isNull();
	}

	/** Lines that one paragraph is broken into share its place. */
	@Test
	void leadsToTheRightLineBehindTextsOfOnePlace() {
		DocumentPlace title = new DocumentPlace("計画.docx", new Address.OfParagraph(1));
		DocumentPlace next = new DocumentPlace("計画.docx", new Address.OfParagraph(2));
		LineAccountFile broken = new LineAccountFile("account.tsv",
				List.of(new AccountedText(title, "地域の", TextRole.CONTENT),
						new AccountedText(title, "防災", TextRole.CONTENT),
						new AccountedText(next, "訓練", TextRole.CONTENT)));

		assertThat(lines(broken, List.of(title))).isEqualTo("2");
		assertThat(lines(broken, List.of(next))).isEqualTo("4");
		assertThat(broken.content().lines().toList().get(3)).endsWith("訓練");
	}

	private static String lines(LineAccountFile account, List<DocumentPlace> places) {
		return Objects.requireNonNull(account.source(places)).lines();
	}

}
