package io.taikei.reader.torntable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.taikei.reader.torntable.layout.TablePage;
import io.taikei.reader.torntable.layout.TablePiece;

/**
 * Finds the names that tearing put behind a vision's title, where they read as its last
 * line. Tearing moves text and loses none, so a page has as many names as codes.
 */
final class TableTitles {

	private final TableNames names;

	TableTitles(TableNames names) {
		this.names = names;
	}

	/** The page with names taken out of the titles, as many as its codes lack. */
	TablePage withoutForeignNames(TablePage page) {
		if (page.orphanedCodes().size() <= page.orphanedNames().size()) {
			return page;
		}
		NameWeights weights = this.names.weights(page.visions()
			.stream()
			.flatMap((vision) -> vision.title().stream().skip(1))
			.map(TablePiece.Text::text)
			.toList());
		TablePage corrected = page;
		Optional<TablePage.Vision> next = next(corrected, weights);
		while (next.isPresent()) {
			corrected = corrected.withNameBehind(next.get());
			next = next(corrected, weights);
		}
		return corrected;
	}

	private static Optional<TablePage.Vision> next(TablePage page, NameWeights weights) {
		List<TablePiece.Coded> codes = page.orphanedCodes();
		return (codes.size() <= page.orphanedNames().size()) ? Optional.empty()
				: page.visions()
					.stream()
					.filter((vision) -> vision.title().size() > 1)
					.max(Comparator.comparingDouble((vision) -> codes.stream()
						.mapToDouble((code) -> weights.of(vision.title().getLast().text(), code.code()))
						.max()
						.orElseThrow()));
	}

}
