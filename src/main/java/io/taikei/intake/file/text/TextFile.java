package io.taikei.intake.file.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.file.FileName;
import io.taikei.intake.file.SourceUnreadable;
import io.taikei.intake.file.TextEncoding;

/**
 * A text without a markup: a table whose cells stand between commas or the like, or else
 * lines.
 */
public final class TextFile {

	private final Path file;

	public TextFile(Path file) {
		this.file = file;
	}

	public DocumentFlow read() throws IOException {
		String text = TextEncoding.decode(Files.readAllBytes(this.file))
			.orElseThrow(() -> new SourceUnreadable.UnknownCharacters(this.file));
		String name = FileName.of(this.file);
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
