package io.taikei.intake.file.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Progress;
import io.taikei.intake.file.FileName;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The sheets of an Excel file of before 2007, read as a stream too. */
public final class XlsFile {

	private final Path file;

	private final Progress progress;

	public XlsFile(Path file, Progress progress) {
		this.file = file;
		this.progress = progress;
	}

	public DocumentFlow read() throws IOException {
		try (POIFSFileSystem files = new POIFSFileSystem(this.file.toFile(), true)) {
			XlsRecords records = new XlsRecords(this.file, this.progress);
			HSSFRequest request = new HSSFRequest();
			FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(records);
			records.formatBy(formats);
			request.addListenerForAllRecords(formats);
			new HSSFEventFactory().processWorkbookEvents(request, files);
			return SheetFlow.of(FileName.of(this.file), records.tables(), List.of());
		}
	}

}
