package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** What tearing makes of the columns above the initiatives: pieces out of their order. */
final class TornDocumentPieces {

	/** How often a title's lines are parted by a blank one. */
	private static final double BLANK_IN_TITLE = 0.15;

	private static final double BLANK_IN_NAME = 0.03;

	private final TornDocumentStyle style;

	private final Random random;

	private final List<Piece> pieces = new ArrayList<>();

	private final Set<String> orphaned = new HashSet<>();

	TornDocumentPieces(TornDocumentStyle style, Random random) {
		this.style = style;
		this.random = random;
	}

	void add(TornDocumentEntry entry) {
		if (entry.isReserved()) {
			String about = this.random.nextBoolean() ? this.style.print(entry) + "は、" : "";
			add(List.of(this.style.noteMark() + about + "新しい計画にあわせて追加する予定です。"), false);
		}
		else if (this.style.isLabelled(entry)) {
			add(vision(entry), true);
		}
		else {
			addCoded(entry);
		}
	}

	/**
	 * The pieces, each strayed from its place.
	 * @param afterColumn whether they follow the column at once, so that only the first
	 * piece shows where it ends
	 */
	List<List<String>> inDisorder(boolean afterColumn) {
		List<Piece> strayed = new ArrayList<>(this.pieces);
		strayed.sort(Comparator.comparingDouble(Piece::place));
		if (afterColumn) {
			Piece opening = strayed.stream().filter(Piece::endsColumn).findFirst().orElseThrow();
			strayed.remove(opening);
			strayed.addFirst(opening);
		}
		return strayed.stream().map(Piece::lines).toList();
	}

	/** The codes whose names stand apart. */
	Set<String> orphaned() {
		return Set.copyOf(this.orphaned);
	}

	private void addCoded(TornDocumentEntry entry) {
		String code = this.style.print(entry);
		if (hasOpening() && entry.field().isEmpty() && this.random.nextDouble() < this.style.orphaned()) {
			this.orphaned.add(entry.code());
			add(List.of(code), false);
			add(wrap(entry.title(), this.style.width()), false);
		}
		else if (entry.title().length() > this.style.width() && this.random.nextBoolean()) {
			List<String> name = parted(wrap(entry.title(), this.style.width()), BLANK_IN_NAME);
			add(Stream.concat(Stream.of(code), name.stream()).toList(), true);
		}
		else {
			String whole = code + this.style.notation().gap() + entry.title();
			add(parted(wrap(whole, code.length() + this.style.width()), BLANK_IN_NAME), true);
		}
	}

	/** Every page keeps a piece that shows where its column ends. */
	private boolean hasOpening() {
		return this.pieces.stream().anyMatch(Piece::endsColumn);
	}

	private List<String> vision(TornDocumentEntry entry) {
		List<String> title = parted(wrap(entry.title(), 4 + this.random.nextInt(4)), BLANK_IN_TITLE);
		Stream<String> label = entry.field().codePoints().mapToObj(Character::toString);
		return Stream.concat(Stream.concat(label, Stream.of("")), title.stream()).toList();
	}

	private void add(List<String> piece, boolean endsColumn) {
		double place = this.pieces.size() + this.random.nextGaussian() * this.style.disorder();
		this.pieces.add(new Piece(place, piece, endsColumn));
	}

	private List<String> parted(List<String> wrapped, double blank) {
		List<String> parted = new ArrayList<>();
		for (String line : wrapped) {
			// A letter alone would be a label.
			if (!parted.isEmpty() && line.length() > 1 && this.random.nextDouble() < blank) {
				parted.add("");
			}
			parted.add(line);
		}
		return parted;
	}

	static List<String> wrap(String text, int width) {
		List<String> wrapped = new ArrayList<>();
		for (int from = 0; from < text.length(); from += width) {
			wrapped.add(text.substring(from, Math.min(text.length(), from + width)));
		}
		return wrapped;
	}

	/** Lines that stayed together, where they come to stand. */
	private record Piece(double place, List<String> lines, boolean endsColumn) {
	}

}
