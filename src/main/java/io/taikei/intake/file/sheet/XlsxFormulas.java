package io.taikei.intake.file.sheet;

import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.document.Address;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * Finds the formulas of a sheet whose value is not in the file: programs that don't
 * reckon write such files, and Excel fills them only when it opens them.
 */
final class XlsxFormulas {

	private final String sheet;

	private final List<Address> withoutValue = new ArrayList<>();

	private @Nullable String cell;

	private boolean formula;

	private boolean inValue;

	private boolean value;

	XlsxFormulas(String sheet) {
		this.sheet = sheet;
	}

	List<Address> withoutValue() {
		return this.withoutValue;
	}

	void startElement(String name, Attributes attributes) {
		switch (name) {
			case "c" -> {
				this.cell = attributes.getValue("r");
				this.formula = false;
				// The value of such a formula may well be an empty text.
				this.value = "str".equals(attributes.getValue("t"));
			}
			case "f" -> this.formula = true;
			case "v" -> this.inValue = true;
			default -> {
				// No part of a formula.
			}
		}
	}

	void characters(int length) {
		this.value |= this.inValue && length > 0;
	}

	void endElement(String name) {
		this.inValue &= !"v".equals(name);
		if ("c".equals(name) && this.formula && !this.value && this.cell != null) {
			CellReference reference = new CellReference(this.cell);
			this.withoutValue.add(new Address.OfSheet(this.sheet, reference.getRow() + 1, reference.getCol() + 1));
		}
	}

}
