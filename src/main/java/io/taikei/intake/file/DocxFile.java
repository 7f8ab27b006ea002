package io.taikei.intake.file;

import java.io.IOException;
import java.nio.file.Path;

import io.taikei.intake.document.DocumentFlow;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A document of Word. */
final class DocxFile {

	private final Path file;

	DocxFile(Path file) {
		this.file = file;
	}

	DocumentFlow read() throws IOException, InvalidFormatException {
		try (OPCPackage parts = OPCPackage.open(this.file.toFile(), PackageAccess.READ);
				XWPFDocument document = new XWPFDocument(parts)) {
			FlowBuilder flow = new FlowBuilder(this.file);
			new DocxFlow(document, flow).read();
			return flow.build();
		}
	}

}
