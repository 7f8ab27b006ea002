package io.taikei.web.comparison;

import java.nio.charset.StandardCharsets;

import io.taikei.export.CrosswalkDocument;
import io.taikei.export.CrosswalkWorkbook;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/**
 * A table to hand in, as a file with two names, as RFC 6266 says: the Japanese one, and
 * one for programs that know ASCII only, such as curl.
 *
 * @param ascii the name for these, without its extension
 * @param japanese the name without its extension
 */
record SentTable(String ascii, String japanese) {

	/**
	 * The errors of an address are of another type than its files, and generated clients
	 * ask for that alone.
	 */
	static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	ResponseEntity<byte[]> workbook(byte[] content) {
		return file("xlsx", MediaType.parseMediaType(CrosswalkWorkbook.MEDIA_TYPE), content);
	}

	ResponseEntity<byte[]> document(byte[] content) {
		return file("docx", MediaType.parseMediaType(CrosswalkDocument.MEDIA_TYPE), content);
	}

	ResponseEntity<byte[]> csv(byte[] content) {
		return file("csv", CSV, content);
	}

	private ResponseEntity<byte[]> file(String extension, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"%s.%s\"; filename*=UTF-8''%s".formatted(this.ascii, extension,
							UriUtils.encode(this.japanese + "." + extension, StandardCharsets.UTF_8)))
			.body(content);
	}

}
