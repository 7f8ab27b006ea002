package io.taikei.cli.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.taikei.drafting.plan.DocumentsUnreadable;
import io.taikei.drafting.plan.PlanDraft;
import io.taikei.library.result.ProblemReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Documents that were read as a plan.
 *
 * @param documents the documents, as they were named
 * @param valid whether the plan may be loaded as it was written
 * @param plan the plan's id; null where nothing could be read
 * @param levels the levels that were read, from the top
 * @param elements how many elements were read
 * @param doubts what a person should look at
 * @param unreadable the documents that can't be read, with the reason
 * @param written the files that were written
 * @param problems all that is wrong with the plan
 */
public record DraftAnswer(List<String> documents, boolean valid, @Nullable String plan, List<String> levels,
		int elements, List<DoubtReport> doubts, List<UnreadableDocument> unreadable, List<String> written,
		List<ProblemReport> problems) implements CommandAnswer {

	/** What was read, and what validation says of it. */
	public static DraftAnswer of(PlanDraft draft, CheckedPlan checked, List<String> written) {
		return new DraftAnswer(names(draft.documents()), checked.valid(), checked.plan(), draft.levels(),
				draft.elements(), draft.doubts().stream().map(DoubtReport::of).toList(), List.of(), written,
				checked.problems());
	}

	/** Nothing was made of the documents. */
	public static DraftAnswer of(List<Path> documents, DocumentsUnreadable failure) {
		return new DraftAnswer(names(documents), false, null, List.of(), 0, List.of(),
				failure.failures()
					.stream()
					.map((one) -> new UnreadableDocument(one.file().toString(), one.text().ja(), one.text().en()))
					.toList(),
				List.of(), List.of());
	}

	private static List<String> names(List<Path> documents) {
		return documents.stream().map(Path::toString).toList();
	}

	@Override
	public Stream<String> lines(Ansi ansi) {
		Locale language = Locale.getDefault();
		if (!this.unreadable.isEmpty()) {
			return this.unreadable.stream().map((document) -> document.inWords(language));
		}
		return Stream.of(
				Stream
					.of(CommandText.of("draft.read", String.join(", ", this.documents), this.elements,
							String.join(" > ", this.levels))),
				this.doubts.stream()
					.map((doubt) -> ansi
						.string("@|bold,yellow %s|@ [%s] ".formatted(CommandText.of("draft.doubt"), doubt.kind()))
							+ doubt.inWords(language)),
				new CheckedPlan(String.join(", ", this.documents), this.valid, this.plan, this.problems).lines(ansi),
				this.written.stream().map((file) -> CommandText.of("written", file)))
			.flatMap((lines) -> lines);
	}

	/**
	 * A document that can't be read.
	 *
	 * @param file the document, as it was named
	 * @param messageJa what is wrong and what to do, in Japanese
	 * @param message the same in English
	 */
	public record UnreadableDocument(String file, String messageJa, String message) {

		private String inWords(Locale language) {
			return this.file + ": "
					+ (Locale.JAPANESE.getLanguage().equals(language.getLanguage()) ? this.messageJa : this.message);
		}

	}

}
