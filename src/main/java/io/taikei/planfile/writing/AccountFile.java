package io.taikei.planfile.writing;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.AddressText;
import io.taikei.intake.document.Place;
import io.taikei.intake.document.TextRole;
import io.taikei.model.Sha256;
import io.taikei.model.SourceSpan;
import io.taikei.planfile.PlanFile.DocumentName;
import org.jspecify.annotations.Nullable;

/**
 * The account of documents that were read: a line for each of their texts, in their
 * order, with its place, what became of it, and the text itself. The elements of a plan
 * file lead back to these lines, and the lines to the documents. The columns are parted
 * by tabs.
 */
public final class AccountFile {

	private static final String HEADER = "文書\t場所\t扱い\t原文\n";

	/** Of the first text, below the header. */
	private static final int FIRST_LINE = 2;

	/** Stands where a text goes on in another line. */
	private static final String NEXT_LINE = "↵";

	private final String name;

	private final String content;

	private final Map<Place, Integer> lines = new HashMap<>();

	/**
	 * Writes an account.
	 * @param name the file's name
	 * @param account every text of the documents, in their order
	 */
	public AccountFile(String name, List<AccountedText> account) {
		this.name = name;
		for (int index = 0; index < account.size(); index++) {
			this.lines.putIfAbsent(account.get(index).place(), index + FIRST_LINE);
		}
		Map<TextRole, String> roles = new EnumMap<>(TextRole.class);
		this.content = account.stream()
			.map((text) -> String.join("\t", text.place().file(), AddressText.of(text.place().address()).ja(),
					roles.computeIfAbsent(text.role(), (role) -> role.label().ja()), inOneLine(text.text())))
			.collect(Collectors.joining("\n", HEADER, "\n"));
	}

	public String name() {
		return this.name;
	}

	/** The text of the file. */
	public String content() {
		return this.content;
	}

	DocumentName document() {
		return new DocumentName(this.name, Sha256.of(this.content.getBytes(StandardCharsets.UTF_8)).hex());
	}

	/**
	 * The lines of the first text and of those that follow it directly, such as a code
	 * and its name; null where none of the texts is there.
	 */
	@Nullable SourceSpan source(List<Place> places) {
		Set<Integer> numbers = places.stream()
			.map(this.lines::get)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (numbers.isEmpty()) {
			return null;
		}
		int first = numbers.iterator().next();
		int last = first;
		while (numbers.contains(last + 1)) {
			last++;
		}
		return new SourceSpan(this.name, first, last);
	}

	private static String inOneLine(String text) {
		return text.strip().replaceAll("\\R", NEXT_LINE).replace('\t', ' ');
	}

}
