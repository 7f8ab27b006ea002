package io.taikei.intake.file.word;

import java.io.IOException;
import java.nio.file.Path;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.file.FlowBuilder;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A document of Word. */
public final class DocxFile {

	private final Path file;

	public DocxFile(Path file) {
		this.file = file;
	}

	public DocumentFlow read() throws IOException, InvalidFormatException {
		try (OPCPackage parts = OPCPackage.open(this.file.toFile(), PackageAccess.READ);
				XWPFDocument document = new XWPFDocument(parts)) {
			FlowBuilder flow = new FlowBuilder(this.file);
			new DocxFlow(document, flow).read();
			return flow.build();
		}
	}

}
