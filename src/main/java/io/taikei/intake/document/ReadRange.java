package io.taikei.intake.document;

/**
 * A part of a document that is read: pages of a PDF, lines of a text, rows of a sheet,
 * paragraphs of anything else. A table among lines is read with the line before it.
 *
 * @param file the file's name
 * @param first from 1
 * @param last the last one that is read
 */
public record ReadRange(String file, int first, int last) {

	public boolean contains(String name, Address address) {
		int number = number(address);
		return this.file.equals(name) && number >= this.first && number <= this.last;
	}

	/** What a range counts of an address. */
	public static int number(Address address) {
		return switch (address) {
			case Address.OfPage page -> page.page();
			case Address.OfLine line -> line.line();
			case Address.OfParagraph paragraph -> paragraph.paragraph();
			case Address.OfSheet cell -> cell.row();
			case Address.OfTable cell -> cell.table();
		};
	}

}
