package io.taikei.export.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the time of making and chance out of an office file, so that the same answer
 * gives the same file.
 */
public final class ReproducibleZip {

	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	/** Merged cells stand in no order. */
	private static final Pattern MERGED = Pattern.compile("(<mergeCell ref=\"[^\"]*\"/>)+");

	private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

	private ReproducibleZip() {
	}

	/** By way of a file, as the workbook's entries can not be read from a stream. */
	public static byte[] copyOf(byte[] workbook) throws IOException {
		Path file = Files.createTempFile("taikei", ".xlsx");
		try {
			Files.write(file, workbook);
			return copyOf(file);
		}
		finally {
			Files.delete(file);
		}
	}

	private static byte[] copyOf(Path workbook) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipFile in = new ZipFile(workbook.toFile()); ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry : Collections.list(in.entries())) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(NO_TIME);
				out.putNextEntry(copy);
				out.write(reproducible(entry.getName(), in.getInputStream(entry).readAllBytes()));
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] reproducible(String name, byte[] content) {
		if (name.startsWith("xl/worksheets/")) {
			return MERGED.matcher(new String(content, StandardCharsets.UTF_8))
				.replaceAll((merged) -> sorted(merged.group()))
				.getBytes(StandardCharsets.UTF_8);
		}
		return name.equals("docProps/core.xml")
				? new String(content, StandardCharsets.UTF_8).replaceFirst(CREATED, "").getBytes(StandardCharsets.UTF_8)
				: content;
	}

	private static String sorted(String merged) {
		return Arrays.stream(merged.split("(?<=/>)")).sorted().collect(Collectors.joining());
	}

}
