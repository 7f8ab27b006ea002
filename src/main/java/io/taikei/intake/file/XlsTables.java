package io.taikei.intake.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import io.taikei.intake.document.SourceTable;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The sheets of an Excel file of before 2007, read as a stream too. */
final class XlsTables {

	private final Path file;

	XlsTables(Path file) {
		this.file = file;
	}

	List<SourceTable> read() throws IOException {
		try (POIFSFileSystem files = new POIFSFileSystem(this.file.toFile(), true)) {
			XlsRecords records = new XlsRecords(this.file);
			HSSFRequest request = new HSSFRequest();
			FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(records);
			records.formatBy(formats);
			request.addListenerForAllRecords(formats);
			new HSSFEventFactory().processWorkbookEvents(request, files);
			return records.tables();
		}
	}

}
