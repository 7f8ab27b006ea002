package io.taikei.intake.file.sheet;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the workbook says of its sheets. */
final class XlsxWorkbook extends DefaultHandler {

	private final Set<String> hidden = new HashSet<>();

	private int sheets;

	private boolean from1904;

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) {
		if ("workbookPr".equals(localName)) {
			this.from1904 = isTrue(attributes.getValue("date1904"));
		}
		else if ("sheet".equals(localName)) {
			this.sheets++;
			// It is visible, hidden, or so well hidden that only a macro shows it.
			if (String.valueOf(attributes.getValue("state")).endsWith("idden")) {
				this.hidden.add(attributes.getValue("name"));
			}
		}
	}

	/** Days count from 1904 in files that began on an old Mac. */
	boolean countsFrom1904() {
		return this.from1904;
	}

	int sheets() {
		return this.sheets;
	}

	boolean isHidden(String sheet) {
		return this.hidden.contains(sheet);
	}

	static boolean isTrue(@Nullable String value) {
		return "1".equals(value) || "true".equals(value);
	}

}
