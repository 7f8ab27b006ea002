package io.taikei.intake.file;

import java.nio.file.Path;
import java.util.List;

import io.taikei.intake.SourceDocuments;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Progress;
import io.taikei.intake.document.SourceTable;

/** What is read of a file. */
public final class FileTables {

	private FileTables() {
	}

	public static DocumentFlow flow(Path file) {
		return SourceDocuments.read(file, Progress.NONE);
	}

	public static List<SourceTable> tables(Path file) {
		return flow(file).tables().toList();
	}

}
