package io.taikei.intake.file.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.file.FlowBuilder;
import io.taikei.intake.file.TextEncoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page that is saved as a file. */
public final class HtmlFile {

	private final Path file;

	public HtmlFile(Path file) {
		this.file = file;
	}

	public DocumentFlow read() throws IOException {
		Document page = Jsoup.parse(TextEncoding.decodeLeniently(Files.readAllBytes(this.file)));
		FlowBuilder flow = new FlowBuilder(this.file);
		new HtmlFlow(page, flow).read();
		return flow.build();
	}

}
