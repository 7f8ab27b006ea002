package io.taikei.sssom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.taikei.model.PlanId;

/** Writes what people decided as SSSOM/TSV, the same bytes for the same set. */
public final class LedgerSetWriter {

	/** The namespace of what a decision is called in a mapping set. */
	static final String DECISIONS = "urn:taikei:decision:";

	/** The namespace of predicates that claim no match. */
	static final String VERDICTS = "urn:taikei:verdict:";

	/** The namespace of the accounts of those who decided. */
	static final String ACCOUNTS = "urn:taikei:account:";

	private static final String EXTENSIONS = "urn:taikei:extension:";

	private LedgerSetWriter() {
	}

	public static byte[] of(LedgerSet set) {
		List<String> columns = Stream
			.concat(LedgerSlots.STANDARD.stream(), LedgerSlots.EXTENSIONS.stream().map(LedgerSlots.Extension::slot))
			.toList();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		LedgerRows rows = new LedgerRows(set);
		bytes.writeBytes(header(set, rows.sources()).getBytes(StandardCharsets.UTF_8));
		try (CsvWriter table = CsvWriter.builder().fieldSeparator('\t').lineDelimiter(LineDelimiter.LF).build(bytes)) {
			table.writeRecord(columns);
			rows.all().forEach((row) -> table.writeRecord(cells(row, columns)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static List<String> cells(Map<String, String> row, List<String> columns) {
		return columns.stream().map((column) -> row.getOrDefault(column, "")).toList();
	}

	private static String header(LedgerSet set, SourceSets sources) {
		String plans = set.plans().stream().map(PlanId::value).collect(Collectors.joining("~"));
		String extensions = LedgerSlots.EXTENSIONS.stream()
			.map((extension) -> """
					#  - slot_name: %s
					#    property: "%s%s"
					#    type_hint: xsd:%s
					""".formatted(extension.slot(), EXTENSIONS, extension.slot().substring("ext_".length()),
					extension.type()))
			.collect(Collectors.joining());
		return """
				#mapping_set_id: "urn:taikei:mappings:%s"
				#mapping_set_title: "Decisions of people, and computed overlaps"
				#mapping_set_description: >-
				#  What people decided on elements of plans, in the order of the ledger, and then what the decision rule
				#  takes. Only a decision that stands claims a match or its absence; one that was undone or replaced, or
				#  leaves it open, has a predicate of its own.
				#license: https://w3id.org/sssom/license/unspecified
				#sssom_version: "1.1"
				#curie_map:
				#  taikei: "%s"
				#  plan: "%s"
				#  decision: "%s"
				#  overlap: "urn:taikei:overlap:"
				#  verdict: "%s"
				#  account: "%s"
				%s#extension_definitions:
				""".formatted(plans.isEmpty() ? "all" : plans, MappingRow.ELEMENTS, MappingRow.PLANS, DECISIONS,
				VERDICTS, ACCOUNTS, sources.declared()) + extensions;
	}

}
