package io.taikei.web.page.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.drafting.part.SourcePart;
import io.taikei.drafting.part.SourcePart.Box;
import io.taikei.drafting.part.SourcePart.Heading;
import io.taikei.drafting.part.SourcePart.SourceCell;
import io.taikei.drafting.picture.PageKey;
import io.taikei.drafting.picture.PageSize;
import io.taikei.drafting.store.DraftResult;
import org.jspecify.annotations.Nullable;

/**
 * A page of a PDF as a picture, with the places of its texts.
 *
 * @param key the page
 * @param document the document's name
 * @param size the size of the page
 * @param texts the texts of the page
 * @param before the page before; null where there is none
 * @param after the page after; null where there is none
 * @param pages how many pages the document has
 */
record PictureView(PageKey key, String document, PageSize size, List<PageText> texts, @Nullable PageKey before,
		@Nullable PageKey after, int pages) {

	/** How many texts of a page are marked at most. */
	private static final int MOST = 400;

	/**
	 * The picture of the page that is meant, or that shows what was chosen.
	 * @param meant the key of a page
	 * @param source what of the documents is shown as text
	 * @param parts the parts of the documents by their numbers
	 * @return empty where it is on no page
	 */
	static Optional<PictureView> find(@Nullable String meant, SourceView source, DraftResult result,
			IntFunction<Optional<SourcePart>> parts) {
		return page(meant, source, result)
			.filter((key) -> key.document() <= result.documents().size()
					&& key.page() <= result.documents().get(key.document() - 1).pages().size())
			.map((key) -> of(key, result, parts));
	}

	private static Optional<PageKey> page(@Nullable String meant, SourceView source, DraftResult result) {
		Heading heading = source.part().heading();
		return Stream
			.concat(Stream.of(Optional.ofNullable(meant)),
					Stream.of(Optional.ofNullable(source.cell()).map(SourceCell::key), first(source)))
			.flatMap(Optional::stream)
			.flatMap((key) -> PageKey.find(key).stream())
			.findFirst()
			.or(() -> Optional.ofNullable(heading.page())
				.flatMap((number) -> number(heading.document(), result).stream()
					.mapToObj((document) -> new PageKey(document, number))
					.findFirst()));
	}

	/** The first place that is marked. */
	private static Optional<String> first(SourceView source) {
		return source.part()
			.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.map(SourceCell::key)
			.filter(source.marked()::contains)
			.findFirst();
	}

	private static OptionalInt number(String document, DraftResult result) {
		return IntStream.range(0, result.documents().size())
			.filter((index) -> result.documents().get(index).name().equals(document))
			.map((index) -> index + 1)
			.findFirst();
	}

	private static PictureView of(PageKey key, DraftResult result, IntFunction<Optional<SourcePart>> parts) {
		var document = result.documents().get(key.document() - 1);
		List<PageText> texts = result.parts()
			.stream()
			.filter((heading) -> heading.document().equals(document.name()) && reaches(heading, key.page()))
			.flatMap((heading) -> parts.apply(heading.number()).stream())
			.flatMap((part) -> texts(part, key))
			.limit(MOST)
			.toList();
		int pages = document.pages().size();
		return new PictureView(key, document.name(), document.pages().get(key.page() - 1), texts,
				(key.page() > 1) ? new PageKey(key.document(), key.page() - 1) : null,
				(key.page() < pages) ? new PageKey(key.document(), key.page() + 1) : null, pages);
	}

	private static boolean reaches(Heading heading, int page) {
		return heading.page() != null && heading.lastPage() != null && heading.page() <= page
				&& heading.lastPage() >= page;
	}

	private static Stream<PageText> texts(SourcePart part, PageKey page) {
		return part.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.box() != null && !cell.text().isBlank())
			.filter((cell) -> PageKey.find(cell.key()).filter(page::equals).isPresent())
			.map((cell) -> new PageText(part.heading().number(), cell, Objects.requireNonNull(cell.box())));
	}

	/**
	 * A text of the page.
	 *
	 * @param part the number of the part that has it
	 * @param cell the text
	 * @param box where it stands
	 */
	record PageText(int part, SourceCell cell, Box box) {

		public float width() {
			return this.box.right() - this.box.left();
		}

		public float height() {
			return this.box.bottom() - this.box.top();
		}

	}

}
