package io.taikei.intake.document;

/**
 * A cell of a table.
 *
 * @param text what is written there, lines parted by {@code \n}; empty where nothing is
 * @param address where the text stands; of a cell that a merged one covers, the address
 * of that one
 * @param merged whether the text is that of a merged cell which covers this one, but
 * begins elsewhere
 */
public record Cell(String text, Address address, boolean merged) {

	public boolean isBlank() {
		return this.text.isBlank();
	}

}
