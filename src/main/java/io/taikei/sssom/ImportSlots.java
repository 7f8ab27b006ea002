package io.taikei.sssom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.model.Decision.Import;
import io.taikei.model.Decision.Reviewer;
import org.jspecify.annotations.Nullable;

/**
 * How decisions came into a ledger by files, in the columns of a mapping set: lists that
 * go together, in which nothing stands for what is not known.
 */
final class ImportSlots {

	private ImportSlots() {
	}

	static void write(Map<String, String> row, List<Import> imports) {
		row.put(LedgerSlots.IMPORTED_BY, joined(imports, (one) -> one.by().name()));
		row.put(LedgerSlots.IMPORTER_ROLE, joined(imports, (one) -> one.by().role()));
		row.put(LedgerSlots.IMPORTER_ACCOUNT, joined(imports, (one) -> one.by().account()));
		row.put(LedgerSlots.IMPORTED_AT, joined(imports, (one) -> one.at().toString()));
		row.put(LedgerSlots.IMPORTED_FILE, joined(imports, Import::file));
		row.put(LedgerSlots.IMPORTED_SET, joined(imports, Import::set));
	}

	/**
	 * The imports that a row tells.
	 * @param slots what stands in its columns
	 * @throws MalformedSlot if the lists do not go together
	 */
	static List<Import> read(Function<String, String> slots) {
		String times = slots.apply(LedgerSlots.IMPORTED_AT);
		if (times.isEmpty()) {
			return List.of();
		}
		List<String> at = parts(times);
		List<String> names = values(slots, LedgerSlots.IMPORTED_BY, at.size());
		List<String> roles = values(slots, LedgerSlots.IMPORTER_ROLE, at.size());
		List<String> accounts = values(slots, LedgerSlots.IMPORTER_ACCOUNT, at.size());
		List<String> files = values(slots, LedgerSlots.IMPORTED_FILE, at.size());
		List<String> sets = values(slots, LedgerSlots.IMPORTED_SET, at.size());
		return IntStream.range(0, at.size())
			.mapToObj((i) -> new Import(new Reviewer(names.get(i), roles.get(i), known(accounts.get(i))),
					Instant.parse(at.get(i)), known(files.get(i)), known(sets.get(i))))
			.toList();
	}

	private static List<String> values(Function<String, String> slots, String slot, int count) {
		List<String> values = parts(slots.apply(slot));
		if (values.size() != count) {
			throw new MalformedSlot(slot, slots.apply(slot));
		}
		return values;
	}

	private static String joined(List<Import> imports, Function<Import, @Nullable String> value) {
		return imports.stream()
			.map((one) -> LedgerRows.escaped(Objects.requireNonNullElse(value.apply(one), "")))
			.collect(Collectors.joining("|"));
	}

	/** What stands between bars that are not escaped. */
	private static List<String> parts(String text) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter == '\\' && i + 1 < text.length()) {
				part.append(text.charAt(++i));
			}
			else if (letter == '|') {
				parts.add(part.toString());
				part.setLength(0);
			}
			else {
				part.append(letter);
			}
		}
		parts.add(part.toString());
		return parts;
	}

	private static @Nullable String known(String text) {
		return text.isEmpty() ? null : text;
	}

}
