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
import java.util.stream.IntStream;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.AddressText;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.TextRole;
import io.taikei.model.AccountLine;
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
public final class LineAccountFile {

	private static final String HEADER = AccountLine.HEADER.written() + "\n";

	/** Of the first text, below the header. */
	private static final int FIRST_LINE = 2;

	/** Stands where a text goes on in another line. */
	private static final String NEXT_LINE = "↵";

	private final String name;

	private final List<AccountedText> account;

	private final List<String> written;

	private final String content;

	private final Map<DocumentPlace, Integer> lines;

	private final DocumentName document;

	/**
	 * Writes an account.
	 * @param name the file's name
	 * @param account every text of the documents, in their order
	 */
	public LineAccountFile(String name, List<AccountedText> account) {
		this(name, account, null);
	}

	/**
	 * Writes an account.
	 * @param before another account, of which all lines are taken that are the same
	 */
	LineAccountFile(String name, List<AccountedText> account, @Nullable LineAccountFile before) {
		this.name = name;
		this.account = account;
		Map<TextRole, String> roles = new EnumMap<>(TextRole.class);
		this.written = IntStream.range(0, account.size())
			.mapToObj((index) -> (before != null && before.isLine(index, account.get(index)))
					? before.written.get(index) : line(account.get(index), roles))
			.toList();
		this.content = this.written.stream().collect(Collectors.joining("\n", HEADER, "\n"));
		this.lines = (before != null && before.hasPlacesOf(account)) ? before.lines : lines(account);
		this.document = new DocumentName(name, Sha256.of(this.content.getBytes(StandardCharsets.UTF_8)).hex());
	}

	private static Map<DocumentPlace, Integer> lines(List<AccountedText> account) {
		Map<DocumentPlace, Integer> lines = new HashMap<>();
		for (int index = 0; index < account.size(); index++) {
			lines.putIfAbsent(account.get(index).place(), index + FIRST_LINE);
		}
		return lines;
	}

	private static String line(AccountedText text, Map<TextRole, String> roles) {
		return new AccountLine(text.place().file(), AddressText.of(text.place().address()).ja(),
				roles.computeIfAbsent(text.role(), (role) -> role.label().ja()), inOneLine(text.text()))
			.written();
	}

	private boolean isLine(int index, AccountedText text) {
		return index < this.account.size() && this.account.get(index).equals(text);
	}

	private boolean hasPlacesOf(List<AccountedText> texts) {
		return this.account.size() == texts.size() && IntStream.range(0, texts.size())
			.allMatch((index) -> this.account.get(index).place().equals(texts.get(index).place()));
	}

	/** Whether it is the account of these texts under this name. */
	boolean isOf(String file, List<AccountedText> texts) {
		return this.name.equals(file) && this.account.equals(texts);
	}

	public String name() {
		return this.name;
	}

	/** The text of the file. */
	public String content() {
		return this.content;
	}

	DocumentName document() {
		return this.document;
	}

	/**
	 * The lines of the first text and of those that follow it directly, such as a code
	 * and its name; null where none of the texts is there.
	 */
	@Nullable SourceSpan source(List<DocumentPlace> places) {
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
