package io.taikei.drafting.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.taikei.drafting.correction.CorrectedDraft;
import io.taikei.drafting.correction.CorrectionForm;
import io.taikei.drafting.correction.HandCorrection;
import io.taikei.drafting.part.PlaceKeys;
import io.taikei.drafting.plan.DocumentsUnreadable.Failure;
import io.taikei.intake.DraftReader;
import io.taikei.intake.ReadDocuments;
import io.taikei.intake.ReadingForm;
import io.taikei.intake.ReadingForm.DocumentForm;
import io.taikei.intake.SourceDocuments;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Progress;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.file.SourceUnreadable;
import io.taikei.model.AccountLine;
import io.taikei.model.Sha256;
import io.taikei.planfile.writing.LineAccountFile;
import io.taikei.planfile.writing.DraftPlanFile;
import io.taikei.planfile.writing.HandEdits;
import io.taikei.planfile.writing.PlanFileFacts;
import io.taikei.planfile.writing.WrittenDraft;
import io.taikei.planfile.writing.WrittenTexts;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was read from documents.
 *
 * @param documents the documents that it was read from
 * @param levels the names of its levels, from the top
 * @param elements how many elements it has
 * @param doubts what a person should look at
 * @param written its plan file
 * @param account the account of the documents
 */
public record PlanDraft(List<Path> documents, List<String> levels, int elements, List<Doubt> doubts,
		WrittenDraft written, LineAccountFile account) {

	/** The name of the plan file in a plan's folder. */
	public static final String PLAN_FILE = "plan.yaml";

	/** Where the texts of drafts stand. */
	public static final String TEXTS = "io.taikei.drafting.texts";

	/** The text of its plan file. */
	public String planFile() {
		return this.written.text();
	}

	/**
	 * Reads the documents of one plan.
	 * @param reader by which they are read
	 * @param documents the documents, in the order in which they are to be read
	 * @param facts what is known of the plan beside its elements
	 * @param levels the names of the levels from the top, if a person names them
	 * @param said how they are to be read, and what is corrected by hand; null for a
	 * proposal
	 * @param progress hears of each document
	 * @throws DocumentsUnreadable if any of them can't be read
	 */
	public static PlanDraft read(DraftReader reader, List<Path> documents, PlanFileFacts facts, List<String> levels,
			@Nullable DraftInstructions said, Progress progress) {
		List<DocumentFlow> flows = flows(documents, progress);
		ReadDocuments read = (said != null) ? reader.read(flows, said.reading()) : reader.read(flows, levels);
		Map<String, HandCorrection> corrections = (said != null) ? said.corrections() : Map.of();
		CorrectedDraft corrected = CorrectedDraft.of(read.draft(), new PlaceKeys(flows), corrections);
		return of(documents, corrected.told(corrections),
				ReadingForm.of(documents.stream().map(PlanDraft::form).toList(), read.reading()), facts,
				new HandEdits((said != null) ? said.kinds(read.draft().levels()) : List.of(), corrected.edits()),
				corrections, new WrittenTexts());
	}

	/**
	 * The plan of a draft.
	 * @param edits what a person decided of it
	 * @param corrections the corrections by which that was decided
	 * @param texts what was written before
	 */
	public static PlanDraft of(List<Path> documents, Draft draft, ReadingForm reading, PlanFileFacts facts,
			HandEdits edits, Map<String, HandCorrection> corrections, WrittenTexts texts) {
		LineAccountFile account = texts.account(AccountLine.FILE, draft.account());
		return new PlanDraft(documents, draft.levels(), draft.elements().size(), draft.doubts(),
				new DraftPlanFile(draft, account, edits).write(facts, reading, CorrectionForm.all(corrections), texts),
				account);
	}

	/**
	 * All lines and tables of documents.
	 * @throws DocumentsUnreadable if any of them can't be read
	 */
	public static List<DocumentFlow> flows(List<Path> documents, Progress progress) {
		List<DocumentFlow> flows = new ArrayList<>();
		List<Failure> failures = new ArrayList<>();
		Set<String> names = new HashSet<>(Set.of(PLAN_FILE, AccountLine.FILE));
		for (Path document : documents) {
			if (!names.add(name(document))) {
				failures.add(new Failure(document, Bilingual.of(TEXTS, "name-taken")));
				continue;
			}
			try {
				flows.add(SourceDocuments.read(document, progress));
			}
			catch (SourceUnreadable ex) {
				failures.add(new Failure(document, ex.text()));
			}
		}
		if (!failures.isEmpty()) {
			throw new DocumentsUnreadable(failures);
		}
		return flows;
	}

	/** What a plan file says of a document that was read. */
	public static DocumentForm form(Path document) {
		try {
			return new DocumentForm(name(document), Sha256.of(Files.readAllBytes(document)).hex());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(Path document) {
		return document.getFileName().toString();
	}

}
