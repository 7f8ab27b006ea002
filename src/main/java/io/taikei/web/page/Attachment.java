package io.taikei.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.taikei.export.AnswerFile;
import io.taikei.export.CrosswalkWorkbook;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends the answer to a question as a file. */
public final class Attachment {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private Attachment() {
	}

	/** As a workbook for Excel. */
	public static ResponseEntity<byte[]> workbook(AnswerFile file) throws IOException {
		return sent(file.name() + ".xlsx", MediaType.parseMediaType(CrosswalkWorkbook.MEDIA_TYPE), file.workbook());
	}

	public static ResponseEntity<byte[]> csv(AnswerFile file) throws IOException {
		return sent(file.name() + ".csv", CSV, file.csv());
	}

	private static ResponseEntity<byte[]> sent(String name, MediaType type, byte[] content) {
		ContentDisposition attachment = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.body(content);
	}

}
