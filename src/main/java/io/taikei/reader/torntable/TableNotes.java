package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.reader.torntable.layout.TablePiece;
import io.taikei.text.JapaneseText;
import io.taikei.text.ProblemMessage;

/**
 * Gives a page's notes to its entries: a note is about the entry whose code it names, or
 * else about the reserved places, or else it stays with the entry that stands before it.
 */
final class TableNotes {

	private final List<TableEntry> entries;

	private final List<TablePiece.Note> notes;

	/** The entries whose code each note names. */
	private final Map<TablePiece.Note, List<TableEntry>> named = new HashMap<>();

	TableNotes(List<TableEntry> entries, List<TablePiece.Note> notes) {
		this.entries = List.copyOf(entries);
		this.notes = notes;
		Map<TableEntry, Pattern> codes = new LinkedHashMap<>();
		entries.stream()
			.filter((entry) -> entry.code().depth() > 1)
			.forEach((entry) -> codes.put(entry, Pattern
				.compile("(?<![\\d-])" + Pattern.quote(JapaneseText.matchKey(entry.code().raw())) + "(?![\\d-])")));
		for (TablePiece.Note note : notes) {
			String key = JapaneseText.matchKey(note.text());
			this.named.put(note,
					codes.entrySet()
						.stream()
						.filter((code) -> code.getValue().matcher(key).find())
						.map(Map.Entry::getKey)
						.toList());
		}
	}

	/** The entries with what is noted about them. */
	List<TableEntry> attached() {
		Map<TableEntry, String> noted = new HashMap<>();
		for (TablePiece.Note note : this.notes) {
			about(note).forEach((entry) -> noted.merge(entry, note.text(), (first, more) -> first + "\n" + more));
		}
		return this.entries.stream()
			.map((entry) -> noted.containsKey(entry) ? entry.withNote(noted.get(entry)) : entry)
			.toList();
	}

	/** The notes whose entry is a guess, or that have none. */
	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		for (TablePiece.Note note : this.notes) {
			if (this.entries.isEmpty()) {
				problems.add(Problem.of(RuleId.NOTE_WITHOUT_PAGE, note.source(),
						ProblemMessage.of("torn.note-without-page")));
			}
			else if (named(note).isEmpty() && reserved().size() != 1) {
				problems.add(Problem.of(RuleId.NOTE_WITHOUT_PLACE, note.source(),
						ProblemMessage.of("torn.note-without-place", reserved().size(),
								about(note).stream()
									.map((entry) -> entry.code().normalised())
									.collect(Collectors.joining(", ")))));
			}
		}
		return problems;
	}

	private List<TableEntry> about(TablePiece.Note note) {
		List<TableEntry> named = named(note);
		if (!named.isEmpty()) {
			return named;
		}
		return reserved().isEmpty() ? before(note) : reserved();
	}

	private List<TableEntry> named(TablePiece.Note note) {
		return this.named.getOrDefault(note, List.of());
	}

	private List<TableEntry> reserved() {
		return this.entries.stream().filter(TableEntry::isReserved).toList();
	}

	private List<TableEntry> before(TablePiece.Note note) {
		Comparator<TableEntry> byLine = Comparator.comparingInt((entry) -> entry.source().lastLine());
		return this.entries.stream()
			.filter((entry) -> entry.source().lastLine() < note.source().firstLine())
			.max(byLine)
			.or(() -> this.entries.stream().min(byLine))
			.stream()
			.toList();
	}

}
