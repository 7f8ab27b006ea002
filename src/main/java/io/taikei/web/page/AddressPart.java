package io.taikei.web.page;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.web.util.UriUtils;

/** What somebody asks for, as it stands in an address. */
public final class AddressPart {

	private AddressPart() {
	}

	/** A text behind the question mark; the colons of ids stay as they are. */
	public static String of(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
	}

	/**
	 * An address of this site with a field behind its question mark, at its first page.
	 * @param besides whether what the field holds already stays
	 */
	public static String with(String address, String field, String value, boolean besides) {
		String page = address.replaceFirst("[?#].*", "");
		String query = address.replaceFirst("#.*", "").replaceFirst("^[^?]*\\??", "");
		return page + "?"
				+ Stream
					.concat(Stream.of(query.split("&"))
						.filter((part) -> !part.isEmpty() && !part.startsWith("page="))
						.filter((part) -> besides || !part.startsWith(field + "=")), Stream.of(field + "=" + of(value)))
					.distinct()
					.collect(Collectors.joining("&"));
	}

}
