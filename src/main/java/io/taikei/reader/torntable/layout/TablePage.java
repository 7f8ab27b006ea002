package io.taikei.reader.torntable.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.model.SourceSpan;

/**
 * One page of a torn table: the column of the last level in true order, and what stands
 * after it in whatever order the tearing left.
 *
 * @param column the cells of the last level, rows that kept their code, and lone codes
 * (places that are reserved)
 * @param coded codes of the upper levels with their names, where they still have one
 * @param orphanedNames names that lost their code
 * @param visions the top level's entries, which have no code
 * @param notes notes beside the table
 */
public record TablePage(List<TablePiece.InColumn> column, List<TablePiece.Coded> coded,
		List<TablePiece.Text> orphanedNames, List<Vision> visions, List<TablePiece.Note> notes) {

	/** The pages of a document, cut at the headers that open a page. */
	public static List<TablePage> of(List<TablePiece> pieces, int deepest) {
		List<TablePage> pages = new ArrayList<>();
		List<TablePiece> page = new ArrayList<>();
		for (TablePiece piece : pieces) {
			switch (piece) {
				case TablePiece.Header header when header.opensPage() -> {
					addPage(pages, page, deepest);
					page = new ArrayList<>();
				}
				case TablePiece.Furniture furniture -> {
				}
				case TablePiece.Title title -> {
				}
				case TablePiece.Misfit misfit -> {
				}
				default -> page.add(piece);
			}
		}
		addPage(pages, page, deepest);
		return List.copyOf(pages);
	}

	/** From the first line of the column to the last, or of what stands after it. */
	public SourceSpan source() {
		List<SourceSpan> spans = Stream.of(this.column, this.coded, this.orphanedNames, this.notes)
			.filter((pieces) -> !pieces.isEmpty())
			.findFirst()
			.map((pieces) -> pieces.stream().map(TablePiece::source).toList())
			.orElseGet(() -> this.visions.stream().map(Vision::source).toList());
		return new SourceSpan(spans.getFirst().file(), spans.getFirst().firstLine(), spans.getLast().lastLine());
	}

	/** All codes on the page. */
	public Stream<TableCode> codes() {
		return Stream.concat(this.coded.stream(), this.column.stream()).flatMap((piece) -> switch (piece) {
			case TablePiece.Coded code -> Stream.of(code.code());
			case TablePiece.Row row -> Stream.of(row.code());
			case TablePiece.Text text -> Stream.empty();
		});
	}

	/** The codes that lost their name. */
	public List<TablePiece.Coded> orphanedCodes() {
		return this.coded.stream().filter(TablePiece.Coded::orphaned).toList();
	}

	/**
	 * How often a code stands before the one that it should follow, among its neighbours:
	 * from 0, where all are in order, to 1.
	 */
	public double disorder() {
		long inverted = IntStream.range(1, this.coded.size())
			.filter((i) -> this.coded.get(i).code().compareTo(this.coded.get(i - 1).code()) < 0)
			.count();
		// A page with few codes says little about its order.
		return (inverted + 0.5) / this.coded.size();
	}

	/** The same page where the last piece of a vision's title is a name instead. */
	public TablePage withNameBehind(Vision vision) {
		List<TablePiece.Text> names = new ArrayList<>(this.orphanedNames);
		names.add(vision.title().getLast());
		List<Vision> others = new ArrayList<>(this.visions);
		others.set(others.indexOf(vision), vision.withoutLastPiece());
		return new TablePage(this.column, this.coded, names, others, this.notes);
	}

	/** The same page where a text is the end of a code's name. */
	public TablePage withWholeName(TablePiece.Coded begin, TablePiece.Text end) {
		List<TablePiece.Coded> whole = new ArrayList<>(this.coded);
		SourceSpan span = new SourceSpan(begin.source().file(), begin.source().firstLine(), end.source().lastLine());
		whole.set(whole.indexOf(begin), new TablePiece.Coded(span, begin.code(), begin.name() + end.text()));
		List<TablePiece.Text> names = new ArrayList<>(this.orphanedNames);
		names.remove(end);
		return new TablePage(this.column, whole, names, this.visions, this.notes);
	}

	private static void addPage(List<TablePage> pages, List<TablePiece> pieces, int deepest) {
		if (pieces.isEmpty()) {
			return;
		}
		List<TablePiece> inTable = pieces.stream().filter((piece) -> !(piece instanceof TablePiece.Note)).toList();
		List<TablePiece.InColumn> column = new ArrayList<>();
		while (column.size() < inTable.size() && inTable.get(column.size()) instanceof TablePiece.InColumn piece
				&& isColumn(piece, deepest)) {
			column.add(piece);
		}
		List<TablePiece.Note> notes = pieces.stream()
			.filter(TablePiece.Note.class::isInstance)
			.map(TablePiece.Note.class::cast)
			.toList();
		pages.add(afterColumn(column, inTable.subList(column.size(), inTable.size()), notes));
	}

	private static boolean isColumn(TablePiece.InColumn piece, int deepest) {
		return switch (piece) {
			case TablePiece.Text text -> true;
			case TablePiece.Row row -> true;
			case TablePiece.Coded coded -> coded.orphaned() && coded.code().depth() == deepest;
		};
	}

	private static TablePage afterColumn(List<TablePiece.InColumn> column, List<TablePiece> rest,
			List<TablePiece.Note> notes) {
		TablePage page = new TablePage(List.copyOf(column), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				notes);
		for (int i = 0; i < rest.size(); i++) {
			switch (rest.get(i)) {
				case TablePiece.Coded coded -> page.coded().add(coded);
				case TablePiece.Row row -> page.coded()
					.add(new TablePiece.Coded(row.source(), row.code(), row.name() + ' ' + row.initiative()));
				case TablePiece.Text text -> page.orphanedNames().add(text);
				case TablePiece.VerticalLabel label -> {
					int next = i + 1;
					while (next < rest.size() && rest.get(next) instanceof TablePiece.Text) {
						next++;
					}
					page.visions()
						.add(Vision.of(label, rest.subList(i + 1, next), rest.subList(0, i),
								rest.subList(next, rest.size())));
					i = next - 1;
				}
				default -> {
				}
			}
		}
		return page;
	}

	/**
	 * An entry of the top level: a vertical label and the text that follows it.
	 *
	 * @param label the field's name
	 * @param title the pieces of the title
	 * @param groupsBefore the first numbers of the codes before it, from the nearest on
	 * @param groupsAfter the first numbers of the codes after it, from the nearest on
	 */
	public record Vision(TablePiece.VerticalLabel label, List<TablePiece.Text> title, List<Integer> groupsBefore,
			List<Integer> groupsAfter) {

		static Vision of(TablePiece.VerticalLabel label, List<TablePiece> title, List<TablePiece> before,
				List<TablePiece> after) {
			return new Vision(label, title.stream().map(TablePiece.Text.class::cast).toList(),
					groups(before.reversed()), groups(after));
		}

		Vision withoutLastPiece() {
			return new Vision(this.label, this.title.subList(0, this.title.size() - 1), this.groupsBefore,
					this.groupsAfter);
		}

		/** The title, joined over lines. */
		public String name() {
			return String.join("", this.title.stream().map(TablePiece.Text::text).toList());
		}

		public SourceSpan source() {
			int lastLine = this.title.isEmpty() ? this.label.source().lastLine()
					: this.title.getLast().source().lastLine();
			return new SourceSpan(this.label.source().file(), this.label.source().firstLine(), lastLine);
		}

		/** All that is said about what it is about. */
		public String text() {
			return this.label.text() + ' ' + name();
		}

		private static List<Integer> groups(List<TablePiece> pieces) {
			return pieces.stream()
				.filter(TablePiece.Coded.class::isInstance)
				.map((piece) -> ((TablePiece.Coded) piece).code().group())
				.toList();
		}

	}

}
