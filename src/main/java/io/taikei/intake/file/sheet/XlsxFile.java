package io.taikei.intake.file.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Progress;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.file.FileLimits;
import io.taikei.intake.file.FileName;
import io.taikei.intake.file.GridBuilder;
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
public final class XlsxFile {

	private final Path file;

	private final String name;

	private final Progress progress;

	private final FileLimits limits;

	public XlsxFile(Path file, Progress progress) {
		this.file = file;
		this.name = FileName.of(file);
		this.progress = progress;
		this.limits = new FileLimits(file);
	}

	public DocumentFlow read() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		try (OPCPackage parts = OPCPackage.open(this.file.toFile(), PackageAccess.READ)) {
			XSSFReader reader = new XSSFReader(parts, true);
			XlsxWorkbook workbook = new XlsxWorkbook();
			parse(reader.getWorkbookData(), workbook);
			this.progress.begins(workbook.sheets(), List.of());
			SharedStrings strings = new ReadOnlySharedStringsTable(parts, false);
			ShownNumbers numbers = new ShownNumbers(workbook.countsFrom1904());
			List<SourceTable> tables = new ArrayList<>();
			List<Address> formulas = new ArrayList<>();
			XSSFReader.SheetIterator sheets = reader.getSheetIterator();
			for (int number = 1; sheets.hasNext(); number++) {
				Progress.proceed(this.progress, this.name, number, workbook.sheets());
				InputStream sheet = sheets.next();
				String title = sheets.getSheetName();
				GridBuilder grid = new GridBuilder(title, this.limits);
				XlsxSheet handler = new XlsxSheet(reader.getStylesTable(), strings, numbers, title, grid);
				parse(sheet, handler);
				tables.add(new SourceTable(grid.build(this.name, GridBuilder.CellAddressing.inSheet(title)),
						workbook.isHidden(title), handler.hiddenRows(), handler.hiddenColumns(),
						floatingTexts(sheets)));
				formulas.addAll(handler.formulasWithoutValue());
				this.progress.read(number, workbook.sheets());
			}
			return SheetFlow.of(this.name, tables, formulas);
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
