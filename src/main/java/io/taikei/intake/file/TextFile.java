package io.taikei.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;

/**
 * A text without a markup: a table whose cells stand between commas or the like, or else
 * lines.
 */
final class TextFile {

	private final Path file;

	TextFile(Path file) {
		this.file = file;
	}

	DocumentFlow read() throws IOException {
		String text = TextEncoding.decode(Files.readAllBytes(this.file))
			.orElseThrow(() -> new SourceUnreadable.UnknownCharacters(this.file));
		String name = DocumentFile.name(this.file);
		DelimiterFit fit = DelimiterFit.best(text);
		if (fit.isTable() || isNamedAsTable(name)) {
			return new DocumentFlow(name, List.of(new DelimitedTable(this.file).read(text, fit.delimiter())),
					List.of());
		}
		List<Doubt> doubts = fit.isDoubtful() ? List.of(Doubt.of(Doubt.Kind.TABLE_OR_TEXT, List.of(),
				Integer.toString(fit.parted()), Integer.toString(fit.rows()), fit.delimiter().text())) : List.of();
		return new DocumentFlow(name, new PlainText(text).blocks(), doubts);
	}

	/** A text in which nothing parts cells may be a single column. */
	private static boolean isNamedAsTable(String name) {
		return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)");
	}

}
