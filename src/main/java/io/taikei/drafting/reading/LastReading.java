package io.taikei.drafting.reading;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import io.taikei.drafting.choice.DocumentExtent;
import io.taikei.drafting.part.PartLayout;
import io.taikei.drafting.plan.PlanDraft;
import io.taikei.drafting.store.FileVersion;
import io.taikei.intake.DraftReader;
import io.taikei.intake.ReadDocuments;
import io.taikei.intake.ReadingForm;
import io.taikei.intake.ReadingForm.DocumentForm;
import io.taikei.intake.document.DocumentFlow;
import org.jspecify.annotations.Nullable;

/**
 * What was read last, as people go on with that draft: a correction by hand changes
 * nothing of it. It goes where memory is short.
 */
public final class LastReading {

	private final DraftReader reader;

	private SoftReference<@Nullable Kept> last = new SoftReference<>(null);

	public LastReading(DraftReader reader) {
		this.reader = reader;
	}

	/** What stands in the documents of a draft, read as its form says. */
	public Kept of(DraftReading draft, DraftProgress progress) {
		ReadingForm chosen = (draft.form().reading() != null) ? draft.form().reading().form() : null;
		List<FileVersion> versions = draft.documents().stream().map(FileVersion::of).toList();
		Kept kept = this.last.get();
		if (kept != null && kept.documents().isOf(versions) && kept.isReadAs(chosen)) {
			progress.beginsTree();
			return kept;
		}
		Documents documents = (kept != null && kept.documents().isOf(versions)) ? kept.documents()
				: read(draft, versions, progress);
		progress.beginsTree();
		Kept read = new Kept(documents, new LastWriting(), chosen, (chosen != null)
				? this.reader.read(documents.flows(), chosen) : this.reader.read(documents.flows(), List.of()));
		this.last = new SoftReference<>(read);
		return read;
	}

	private Documents read(DraftReading draft, List<FileVersion> versions, DraftProgress progress) {
		this.last = new SoftReference<>(null);
		progress.beginsDocuments();
		List<Path> files = draft.documents();
		List<DocumentFlow> flows = PlanDraft.flows(files, progress);
		return new Documents(versions, flows, files.stream().map(PlanDraft::form).toList(),
				IntStream.range(0, files.size())
					.mapToObj((index) -> DocumentExtent.of(files.get(index), flows.get(index)))
					.toList(),
				new PartLayout(flows));
	}

	/**
	 * A reading.
	 *
	 * @param documents the documents
	 * @param written what was written of it last
	 * @param chosen how a person wanted them to be read; null for a proposal
	 * @param read what was read
	 */
	public record Kept(Documents documents, LastWriting written, @Nullable ReadingForm chosen, ReadDocuments read) {

		boolean isReadAs(@Nullable ReadingForm other) {
			return (this.chosen != null) ? this.chosen.equals(other) : other == null;
		}

	}

	/**
	 * Documents that were read.
	 *
	 * @param versions their files
	 * @param flows all their lines and tables
	 * @param forms what a plan file says of them
	 * @param extents how long they are
	 * @param layout the parts in which they are shown
	 */
	public record Documents(List<FileVersion> versions, List<DocumentFlow> flows, List<DocumentForm> forms,
			List<DocumentExtent> extents, PartLayout layout) {

		boolean isOf(List<FileVersion> others) {
			return this.versions.equals(others);
		}

	}

}
