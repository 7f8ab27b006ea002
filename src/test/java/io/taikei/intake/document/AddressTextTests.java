package io.taikei.intake.document;

import io.taikei.text.Bilingual;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTextTests {

	@Test
	void namesACellOfASheetAsExcelDoes() {
		Address address = new Address.OfSheet("施策", 12345, 28);

		assertThat(AddressText.of(address)).isEqualTo(new Bilingual("シート「施策」AB12345", "sheet “施策”, cell AB12345"));
		assertThat(AddressText.ofRow(address)).isEqualTo(new Bilingual("シート「施策」12345行目", "sheet “施策”, row 12345"));
	}

	@Test
	void namesACellOfATableWithoutSheets() {
		Address address = new Address.OfSheet("", 12, 2);

		assertThat(AddressText.of(address)).isEqualTo(new Bilingual("B12", "cell B12"));
		assertThat(AddressText.ofRow(address)).isEqualTo(new Bilingual("12行目", "row 12"));
	}

	@Test
	void namesACellOfATableInADocument() {
		Address address = new Address.OfTable(2, 3, 4);

		assertThat(AddressText.of(address)).isEqualTo(new Bilingual("表2の3行目・4列目", "table 2, row 3, column 4"));
		assertThat(AddressText.ofRow(address)).isEqualTo(new Bilingual("表2の3行目", "table 2, row 3"));
	}

	@Test
	void namesThePageOfABox() {
		Address address = new Address.OfPage(1200, 1, 2, 3, 4);

		assertThat(AddressText.of(address)).isEqualTo(new Bilingual("1200ページ", "page 1200"));
		assertThat(AddressText.ofRow(address)).isEqualTo(new Bilingual("1200ページ", "page 1200"));
	}

}
