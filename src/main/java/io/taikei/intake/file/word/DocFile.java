package io.taikei.intake.file.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.file.FlowBuilder;
import org.apache.poi.hwpf.HWPFDocument;

/** A Word document of before 2007. */
public final class DocFile {

	private final Path file;

	public DocFile(Path file) {
		this.file = file;
	}

	public DocumentFlow read() throws IOException {
		try (InputStream in = Files.newInputStream(this.file); HWPFDocument document = new HWPFDocument(in)) {
			FlowBuilder flow = new FlowBuilder(this.file);
			new DocFlow(document, flow).read();
			return flow.build();
		}
	}

}
