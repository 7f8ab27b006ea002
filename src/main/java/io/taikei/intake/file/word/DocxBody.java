package io.taikei.intake.file.word;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/**
 * Paragraphs and tables where POI has none: in controls, such as a table of contents, and
 * in text boxes.
 */
final class DocxBody {

	private DocxBody() {
	}

	/**
	 * The elements of a body, with what stands in a control in its place.
	 * @param controls the body's controls, of which POI gives only the text
	 */
	static List<IBodyElement> elements(List<IBodyElement> elements, List<CTSdtBlock> controls, IBody body) {
		Iterator<CTSdtBlock> next = controls.iterator();
		List<IBodyElement> all = new ArrayList<>();
		for (IBodyElement element : elements) {
			if (element instanceof XWPFSDT && next.hasNext()) {
				addContent(next.next(), body, all);
			}
			else {
				all.add(element);
			}
		}
		return all;
	}

	private static void addContent(CTSdtBlock control, IBody body, List<IBodyElement> all) {
		if (!control.isSetSdtContent()) {
			return;
		}
		try (XmlCursor cursor = control.getSdtContent().newCursor()) {
			for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
				XmlObject element = cursor.getObject();
				switch (element) {
					case CTP paragraph -> all.add(new XWPFParagraph(paragraph, body));
					case CTTbl table -> all.add(new XWPFTable(table, body));
					case CTSdtBlock inner -> addContent(inner, body, all);
					default -> {
						// A bookmark or the like.
					}
				}
			}
		}
	}

	/** What stands in the text boxes that are anchored in a paragraph. */
	static List<IBodyElement> boxes(XWPFParagraph paragraph) {
		List<IBodyElement> all = new ArrayList<>();
		try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
			addBoxes(cursor, paragraph.getBody(), all);
		}
		return all;
	}

	/** A box is there twice, for Word of today and of before; the first one counts. */
	private static void addBoxes(XmlCursor cursor, IBody body, List<IBodyElement> all) {
		if (!cursor.toFirstChild()) {
			return;
		}
		do {
			String name = cursor.getName().getLocalPart();
			if ("txbxContent".equals(name)) {
				addBox(cursor, body, all);
			}
			else if (!"Fallback".equals(name) || all.isEmpty()) {
				addBoxes(cursor, body, all);
			}
		}
		while (cursor.toNextSibling());
		cursor.toParent();
	}

	private static void addBox(XmlCursor box, IBody body, List<IBodyElement> all) {
		try (XmlCursor cursor = box.newCursor()) {
			for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
				switch (cursor.getName().getLocalPart()) {
					case "p" -> all.add(new XWPFParagraph(copy(cursor, CTP.Factory.newInstance()), body));
					case "tbl" -> all.add(new XWPFTable(copy(cursor, CTTbl.Factory.newInstance()), body));
					default -> {
						// A bookmark or the like.
					}
				}
			}
		}
	}

	/** What stands in a box has no types, as Word allows anything there. */
	private static <T extends XmlObject> T copy(XmlCursor element, T typed) {
		try (XmlCursor end = typed.newCursor()) {
			end.toEndToken();
			element.copyXmlContents(end);
		}
		return typed;
	}

}
