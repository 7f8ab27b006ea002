package io.taikei.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.taikei.intake.document.DocumentFlow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page that is saved as a file. */
final class HtmlFile {

	private final Path file;

	HtmlFile(Path file) {
		this.file = file;
	}

	DocumentFlow read() throws IOException {
		Document page = Jsoup.parse(TextEncoding.decodeLeniently(Files.readAllBytes(this.file)));
		FlowBuilder flow = new FlowBuilder(this.file);
		new HtmlFlow(page, flow).read();
		return flow.build();
	}

}
