package io.taikei.intake.file;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.taikei.source.StrictDecoding;

/**
 * In which characters a text is written: as its byte order mark says, or else UTF-8 if it
 * can be, or else as the text itself declares, or else Shift_JIS.
 */
public final class TextEncoding {

	/** As Windows has it, with ① and Ⅰ, which the standard of that name lacks. */
	private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

	private static final Set<String> SHIFT_JIS_NAMES = Set.of("shift_jis", "shift-jis", "x-sjis", "sjis", "ms_kanji",
			"windows-31j", "cp932", "ms932");

	private static final Charset JIS = Charset.forName("ISO-2022-JP");

	private static final Pattern DECLARED = Pattern.compile("(?i)\\b(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

	private static final int BYTES_WITH_DECLARATION = 4096;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private TextEncoding() {
	}

	/**
	 * The text without its byte order mark; empty if its characters aren't recognised.
	 */
	public static Optional<String> decode(byte[] bytes) {
		return candidates(bytes).map((charset) -> StrictDecoding.decode(bytes, charset))
			.flatMap(Optional::stream)
			.findFirst()
			.map(TextEncoding::withoutMark);
	}

	/** The same, with a replacement character for whatever isn't recognised. */
	public static String decodeLeniently(byte[] bytes) {
		return decode(bytes).orElseGet(() -> new String(bytes, declared(bytes).orElse(StandardCharsets.UTF_8)));
	}

	private static Stream<Charset> candidates(byte[] bytes) {
		Optional<Charset> byMark = byMark(bytes);
		if (byMark.isPresent()) {
			return byMark.stream();
		}
		Charset utf8OrJis = contains(bytes, "\u001B$") ? JIS : StandardCharsets.UTF_8;
		return Stream.of(Stream.of(utf8OrJis), declared(bytes).stream(), Stream.of(SHIFT_JIS)).flatMap((one) -> one);
	}

	static Optional<Charset> byMark(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return Optional.of(StandardCharsets.UTF_8);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return Optional.of(StandardCharsets.UTF_16LE);
		}
		return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
	}

	static String withoutMark(String text) {
		return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	private static Optional<Charset> declared(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, BYTES_WITH_DECLARATION),
				StandardCharsets.ISO_8859_1);
		Matcher declaration = DECLARED.matcher(start);
		return start.stripLeading().startsWith("<") && declaration.find() ? named(declaration.group(1))
				: Optional.empty();
	}

	private static Optional<Charset> named(String name) {
		if (SHIFT_JIS_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
			return Optional.of(SHIFT_JIS);
		}
		try {
			return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
		}
		catch (IllegalCharsetNameException ex) {
			return Optional.empty();
		}
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}

	private static boolean contains(byte[] bytes, String ascii) {
		return new String(bytes, StandardCharsets.ISO_8859_1).contains(ascii);
	}

}
