package io.taikei.web.page;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What somebody asks for, as it stands in an address. */
public final class AddressPart {

	private AddressPart() {
	}

	/** A text behind the question mark; the colons of ids stay as they are. */
	public static String of(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
	}

	/** A field behind the question mark; empty where nothing is in it. */
	public static String field(String name, @Nullable Object value) {
		return (value != null) ? name + "=" + of(value.toString()) : "";
	}

	/** What stands behind the question mark, of fields of which some may be empty. */
	public static String joined(Stream<String> fields) {
		return fields.filter((field) -> !field.isEmpty()).collect(Collectors.joining("&"));
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
