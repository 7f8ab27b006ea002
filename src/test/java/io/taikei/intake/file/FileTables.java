package io.taikei.intake.file;

import java.nio.file.Path;
import java.util.List;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Progress;
import io.taikei.intake.document.SourceTable;

/** What is read of a file. */
final class FileTables {

	private FileTables() {
	}

	static DocumentFlow flow(Path file) {
		return DocumentFile.read(file, FileKind.of(file), Progress.NONE);
	}

	static List<SourceTable> tables(Path file) {
		return flow(file).tables().toList();
	}

}
