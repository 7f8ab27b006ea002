package io.taikei.review.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;

import io.taikei.model.Decision.Reviewer;
import io.taikei.review.DecisionFile;
import io.taikei.text.Bilingual;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the decisions that somebody wrote into the table of two plans (対照表), as a stream
 * of rows.
 */
public final class DecisionSheetReader {

	private DecisionSheetReader() {
	}

	/**
	 * Reads a workbook.
	 * @param name the file's name
	 * @param by who brings it back, and so decides
	 */
	public static DecisionFile read(String name, byte[] workbook, Reviewer by) {
		try {
			List<SheetLine> lines = new ArrayList<>();
			return hasTable(workbook, lines)
					? new SheetDecisions(by, Instant.now().truncatedTo(ChronoUnit.MILLIS)).of(lines)
					: DecisionFile.unreadable(name, Bilingual.sameInBoth(SheetColumn.ELEMENT.title()));
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | POIXMLException
				| OpenXML4JRuntimeException | UnsupportedFileFormatException ex) {
			return DecisionFile.unreadable(name, Bilingual.sameInBoth(String.valueOf(ex.getMessage())));
		}
	}

	private static boolean hasTable(byte[] workbook, List<SheetLine> lines)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		boolean found = false;
		try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(workbook))) {
			XSSFReader reader = new XSSFReader(parts);
			ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts, false);
			XSSFReader.SheetIterator sheets = reader.getSheetIterator();
			while (sheets.hasNext()) {
				try (InputStream sheet = sheets.next()) {
					SheetLines rows = new SheetLines(sheets.getSheetName());
					XMLReader parser = XMLHelper.newXMLReader();
					parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, false));
					parser.parse(new InputSource(sheet));
					found = found || rows.hasHeader();
					lines.addAll(rows.lines());
				}
			}
		}
		return found;
	}

}
