package io.taikei.reader.torntable;

import java.util.Comparator;
import java.util.Optional;

import io.taikei.reader.torntable.layout.TableEndings;
import io.taikei.reader.torntable.layout.TablePage;
import io.taikei.reader.torntable.layout.TablePiece;

/**
 * Finds the names that go on behind a blank line: where a page has more names than codes,
 * what stands right below a name is its end, if its level's names end so.
 */
final class TableWraps {

	private final TableEndings endings;

	TableWraps(TableEndings endings) {
		this.endings = endings;
	}

	/** The page with wrapped names made whole, as many as it has names too much. */
	TablePage withWholeNames(TablePage page) {
		TablePage corrected = page;
		Optional<Wrap> next = next(corrected);
		while (next.isPresent()) {
			corrected = corrected.withWholeName(next.get().begin(), next.get().end());
			next = next(corrected);
		}
		return corrected;
	}

	private Optional<Wrap> next(TablePage page) {
		return (page.orphanedNames().size() <= page.orphanedCodes().size()) ? Optional.empty()
				: page.coded()
					.stream()
					.filter((coded) -> !coded.orphaned())
					.flatMap((coded) -> page.orphanedNames()
						.stream()
						.filter((name) -> name.source().firstLine() == coded.source().lastLine() + 2)
						.map((name) -> new Wrap(coded, name)))
					.max(Comparator.comparingDouble(this::gain));
	}

	private double gain(Wrap wrap) {
		int depth = wrap.begin().code().depth();
		return this.endings.logWeight(wrap.end().text(), depth) - this.endings.logWeight(wrap.begin().name(), depth);
	}

	/** A code with the beginning of its name, and what may be the name's end. */
	private record Wrap(TablePiece.Coded begin, TablePiece.Text end) {
	}

}
