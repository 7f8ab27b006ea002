package io.taikei.intake.file;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.w3c.dom.Node;

/**
 * The text of paragraphs as Word prints them: without readings, and without what was
 * deleted under review.
 */
final class DocxText {

	private static final Pattern MARK_OF_NOTE = Pattern.compile("\\[(?:foot|end)noteRef:\\d+]");

	private static final Set<String> DELETED = Set.of("del", "moveFrom");

	private DocxText() {
	}

	static String of(List<XWPFParagraph> paragraphs, DocxNumbering numbering) {
		return paragraphs.stream().map((paragraph) -> of(paragraph, numbering)).collect(Collectors.joining("\n"));
	}

	/**
	 * The text of a paragraph behind its number; empty where nothing stands behind that.
	 */
	static String of(XWPFParagraph paragraph, DocxNumbering numbering) {
		String number = numbering.before(paragraph);
		String text = of(paragraph);
		return text.isBlank() ? text : number + text;
	}

	private static String of(XWPFParagraph paragraph) {
		return paragraph.getIRuns().stream().map(DocxText::text).collect(Collectors.joining());
	}

	/** The notes at the foot of the page that the paragraphs refer to. */
	static List<String> notes(List<XWPFParagraph> paragraphs) {
		return paragraphs.stream()
			.map((paragraph) -> paragraph.getFootnoteText().strip())
			.filter((text) -> !text.isEmpty())
			.toList();
	}

	/** Whether it names what follows: a heading, or the caption of a table. */
	static boolean isHeading(XWPFParagraph paragraph) {
		XWPFStyle style = (paragraph.getStyleID() != null && paragraph.getDocument().getStyles() != null)
				? paragraph.getDocument().getStyles().getStyle(paragraph.getStyleID()) : null;
		return style != null && style.getName() != null && HeadingStyle.isNamed(style.getName())
				&& !of(paragraph).isBlank();
	}

	private static String text(IRunElement element) {
		return switch (element) {
			case XWPFRun run -> isDeleted(run) ? "" : MARK_OF_NOTE.matcher(run.text()).replaceAll("");
			case XWPFSDT control -> control.getContent().getText();
			default -> "";
		};
	}

	private static boolean isDeleted(XWPFRun run) {
		Node parent = run.getCTR().getDomNode().getParentNode();
		return parent != null && DELETED.contains(parent.getLocalName());
	}

}
