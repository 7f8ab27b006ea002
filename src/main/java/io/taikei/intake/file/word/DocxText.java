package io.taikei.intake.file.word;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.w3c.dom.Node;

/**
 * The text of paragraphs as Word prints them: without readings, and without what was
 * deleted under review.
 */
final class DocxText {

	private static final Pattern MARK_OF_NOTE = Pattern.compile("\\[(?:foot|end)noteRef:\\d+]");

	/** As POI gives them, one behind the other. */
	private static final Pattern NOTE = Pattern.compile("\\[\\d+: (.*?)](?=\\s*(?:\\[\\d+: |$))", Pattern.DOTALL);

	private static final Set<String> DELETED = Set.of("del", "moveFrom");

	private DocxText() {
	}

	/** The text of a cell, without the tables inside. */
	static String of(XWPFTableCell cell, DocxNumbering numbering) {
		return DocxBody.elements(cell.getBodyElements(), cell.getCTTc().getSdtList(), cell)
			.stream()
			.filter(XWPFParagraph.class::isInstance)
			.map((paragraph) -> of((XWPFParagraph) paragraph, numbering))
			.collect(Collectors.joining("\n"));
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

	/** What is hidden, or was deleted under review. */
	static String hidden(XWPFParagraph paragraph) {
		return paragraph.getRuns()
			.stream()
			.filter(DocxText::isHidden)
			.map((run) -> (run.text()
					+ run.getCTR().getDelTextList().stream().map(CTText::getStringValue).collect(Collectors.joining())))
			.collect(Collectors.joining());
	}

	/** The notes at the foot of the page that the paragraphs refer to. */
	static List<String> notes(List<XWPFParagraph> paragraphs) {
		return paragraphs.stream()
			.flatMap((paragraph) -> NOTE.matcher(paragraph.getFootnoteText()).results())
			.map((note) -> note.group(1).strip())
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
			case XWPFRun run -> isHidden(run) ? "" : MARK_OF_NOTE.matcher(run.text()).replaceAll("");
			case XWPFSDT control -> control.getContent().getText();
			default -> "";
		};
	}

	private static boolean isHidden(XWPFRun run) {
		Node parent = run.getCTR().getDomNode().getParentNode();
		return run.isVanish()
				|| (parent != null && parent.getLocalName() != null && DELETED.contains(parent.getLocalName()));
	}

}
