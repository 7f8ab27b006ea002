package io.taikei.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tears one page of a fictional town's table, as the extraction of text from PDF does.
 */
final class TornDocumentPage {

	/** How often a row keeps code, name and initiative on one line. */
	private static final double KEPT = 0.05;

	private static final double BLANK_INSIDE = 0.15;

	private final TornDocumentStyle style;

	private final Random random;

	private final List<Piece> pieces = new ArrayList<>();

	private final Set<String> kept = new HashSet<>();

	private final Set<String> orphaned = new HashSet<>();

	private final List<String> lines = new ArrayList<>();

	private final Map<Integer, String> codes = new HashMap<>();

	TornDocumentPage(TornDocumentStyle style, Random random) {
		this.style = style;
		this.random = random;
	}

	/** The lines of the page, and what is true of them. */
	Torn tear(List<TornDocumentEntry> entries) {
		List<String> names = this.style.levels().stream().map(PlanDescription.Level::name).toList();
		int early = this.style.lateHeader() ? names.size() / 2 : 0;
		this.lines.add(" " + String.join(" ", names.subList(early, names.size())));
		this.lines.add("");
		entries.stream().flatMap(TornDocumentEntry::all).forEach(this::writeColumn);
		entries.stream().flatMap(TornDocumentEntry::all).forEach(this::addPieces);
		this.pieces.sort(Comparator.comparingDouble(Piece::place));
		if (early > 0) {
			block(List.of(String.join(" ", names.subList(0, early))));
		}
		else {
			// Without a header between, only what is no initiative ends the column.
			Piece opening = this.pieces.stream().filter(Piece::endsColumn).findFirst().orElseThrow();
			this.pieces.remove(opening);
			this.pieces.addFirst(opening);
		}
		this.pieces.forEach((piece) -> block(piece.lines()));
		return new Torn(List.copyOf(this.lines), Map.copyOf(this.codes), Set.copyOf(this.orphaned));
	}

	private void writeColumn(TornDocumentEntry entry) {
		if (entry.isReserved()) {
			block(List.of(this.style.print(entry.parts())));
		}
		int middle = (entry.initiatives().size() % 2 == 1 && this.random.nextDouble() < KEPT)
				? entry.initiatives().size() / 2 : -1;
		for (int i = 0; i < entry.initiatives().size(); i++) {
			this.codes.put(this.lines.size() + 1, entry.code());
			String initiative = entry.initiatives().get(i);
			if (i == middle) {
				this.kept.add(entry.code());
				block(List.of(this.style.print(entry.parts()) + " " + entry.title() + " " + initiative));
			}
			else {
				block(wrap(initiative, (this.random.nextInt(10) == 0) ? 12 : initiative.length()));
			}
		}
	}

	private void addPieces(TornDocumentEntry entry) {
		if (entry.isReserved()) {
			add(List.of("※" + this.style.print(entry.parts()) + "は、新しい計画にあわせて追加する予定です。"), false);
		}
		else if (!entry.field().isEmpty()) {
			add(vision(entry), true);
		}
		else if (!this.kept.contains(entry.code())) {
			addCoded(entry);
		}
	}

	private void addCoded(TornDocumentEntry entry) {
		String code = this.style.print(entry.parts());
		if (this.random.nextDouble() < this.style.orphaned()) {
			this.orphaned.add(entry.code());
			add(List.of(code), false);
			add(wrap(entry.title(), this.style.width()), false);
		}
		else if (this.random.nextBoolean() && entry.title().length() > this.style.width()) {
			add(Stream.concat(Stream.of(code), wrap(entry.title(), this.style.width()).stream()).toList(), true);
		}
		else {
			add(wrap(code + this.style.gap() + entry.title(), code.length() + this.style.width()), true);
		}
	}

	private List<String> vision(TornDocumentEntry entry) {
		List<String> vertical = new ArrayList<>(entry.field().codePoints().mapToObj(Character::toString).toList());
		vertical.add("");
		List<String> title = wrap(entry.title(), 4 + this.random.nextInt(4));
		for (int i = 0; i < title.size(); i++) {
			if (i > 0 && this.random.nextDouble() < BLANK_INSIDE) {
				vertical.add("");
			}
			vertical.add(title.get(i));
		}
		return vertical;
	}

	private void add(List<String> piece, boolean endsColumn) {
		this.pieces
			.add(new Piece(this.pieces.size() + this.random.nextGaussian() * this.style.disorder(), piece, endsColumn));
	}

	private void block(List<String> block) {
		this.lines.addAll(block);
		this.lines.add("");
	}

	private static List<String> wrap(String text, int width) {
		List<String> wrapped = new ArrayList<>();
		for (int from = 0; from < text.length(); from += width) {
			wrapped.add(text.substring(from, Math.min(text.length(), from + width)));
		}
		return wrapped;
	}

	/** Lines that stayed together, where they come to stand. */
	private record Piece(double place, List<String> lines, boolean endsColumn) {
	}

	/**
	 * A torn page.
	 *
	 * @param lines its lines
	 * @param codes the code of the row that owns the initiative on a line, from 1
	 * @param orphaned the codes whose names stand apart
	 */
	record Torn(List<String> lines, Map<Integer, String> codes, Set<String> orphaned) {
	}

}
