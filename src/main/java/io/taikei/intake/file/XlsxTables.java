package io.taikei.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;

import io.taikei.intake.document.SourceTable;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The sheets of an Excel file. They are read as a stream, as a model of all cells would
 * take ten times their memory.
 */
final class XlsxTables {

	private final Path file;

	private final FileLimits limits;

	XlsxTables(Path file) {
		this.file = file;
		this.limits = new FileLimits(file);
	}

	List<SourceTable> read() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		try (OPCPackage parts = OPCPackage.open(this.file.toFile(), PackageAccess.READ)) {
			XSSFReader reader = new XSSFReader(parts, true);
			XlsxWorkbook workbook = new XlsxWorkbook();
			parse(reader.getWorkbookData(), workbook);
			SharedStrings strings = new ReadOnlySharedStringsTable(parts, false);
			ShownNumbers numbers = new ShownNumbers(workbook.countsFrom1904());
			List<SourceTable> tables = new ArrayList<>();
			XSSFReader.SheetIterator sheets = reader.getSheetIterator();
			while (sheets.hasNext()) {
				InputStream sheet = sheets.next();
				String name = sheets.getSheetName();
				GridBuilder grid = new GridBuilder(name, this.limits);
				XlsxSheet handler = new XlsxSheet(reader.getStylesTable(), strings, numbers, grid);
				parse(sheet, handler);
				tables.add(new SourceTable(
						grid.build(SourceTables.name(this.file), GridBuilder.CellAddressing.inSheet(name)),
						workbook.isHidden(name), handler.hiddenRows(), handler.hiddenColumns(), floatingTexts(sheets)));
			}
			return tables;
		}
	}

	private static List<String> floatingTexts(XSSFReader.SheetIterator sheet) {
		List<String> texts = new ArrayList<>();
		List<XSSFShape> shapes = sheet.getShapes();
		if (shapes != null) {
			shapes.stream()
				.filter(XSSFSimpleShape.class::isInstance)
				.map((shape) -> ((XSSFSimpleShape) shape).getText())
				.forEach(texts::add);
		}
		Comments comments = sheet.getSheetComments();
		if (comments != null) {
			for (Iterator<CellAddress> cells = comments.getCellAddresses(); cells.hasNext();) {
				texts.add(comments.findCellComment(cells.next()).getString().getString());
			}
		}
		return texts.stream().filter((text) -> !text.isBlank()).toList();
	}

	private static void parse(InputStream part, ContentHandler handler)
			throws IOException, SAXException, ParserConfigurationException {
		try (part) {
			XMLReader parser = XMLHelper.newXMLReader();
			parser.setContentHandler(handler);
			parser.parse(new InputSource(part));
		}
	}

}
