package io.taikei.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.drafting.choice.DocumentExtent;
import io.taikei.drafting.picture.PagePictures;
import io.taikei.drafting.store.DraftFolder;
import io.taikei.drafting.store.DraftForm;
import io.taikei.drafting.store.DraftId;
import io.taikei.drafting.store.DraftRefused;
import io.taikei.drafting.store.DraftResult;
import io.taikei.drafting.store.DraftStore.SentDocument;

import org.springframework.core.io.FileSystemResource;

/**
 * The documents of drafts: their order, those that come and go, and pictures of their
 * pages.
 */
public class DraftDocuments {

	private static final int MOST_PICTURES = 60;

	private final Drafts drafts;

	private final PagePictures pictures = new PagePictures(MOST_PICTURES);

	DraftDocuments(Drafts drafts) {
		this.drafts = drafts;
	}

	/**
	 * Reads documents in another order.
	 * @param names the names of the documents; the others are removed
	 * @throws DraftRefused if a name is that of no document or comes twice, or there is
	 * none
	 */
	public void order(DraftId id, List<String> names) {
		DraftForm form = form(id);
		DraftRefused.checkOrder(form.documents(), names);
		List<DocumentExtent> before = extents(id);
		this.drafts.change(id, (now) -> new DocumentOrder(before, names).of(now));
		form.documents().stream().filter((name) -> !names.contains(name)).forEach((name) -> remove(id, name));
	}

	/**
	 * Takes documents behind those that are there. How all are read is proposed anew.
	 * @throws DraftRefused if they are not kept
	 */
	public void add(DraftId id, List<SentDocument> documents) {
		DraftForm form = form(id);
		DraftFolder folder = this.drafts.store().folder(id);
		List<SentDocument> all = Stream
			.concat(form.documents().stream().map((name) -> kept(folder.document(name))), documents.stream())
			.toList();
		DraftRefused.check(all, this.drafts.store().settings().files());
		try {
			folder.keep(documents);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not keep the documents", ex);
		}
		this.drafts.change(id,
				(now) -> now.with(all.stream().map(SentDocument::name).toList(), null, now.corrections()));
	}

	/** How long the documents are; empty where they are not read yet. */
	public List<DocumentExtent> extents(DraftId id) {
		return this.drafts.store().result(id).map(DraftResult::documents).orElse(List.of());
	}

	/** How many bytes a document has. */
	public long bytes(DraftId id, String name) {
		return size(this.drafts.store().folder(id).document(name));
	}

	/**
	 * The picture of a page, a JPEG; empty where there is no such page, or it can't be
	 * drawn.
	 * @param document the number of the document, from 1
	 * @param page the number of the page, from 1
	 */
	public Optional<Path> picture(DraftId id, int document, int page) {
		DraftFolder folder = this.drafts.store().folder(id);
		List<String> names = form(id).documents();
		return (document >= 1 && document <= names.size())
				? this.pictures.of(folder.document(names.get(document - 1)), page, folder.pictures())
				: Optional.empty();
	}

	private DraftForm form(DraftId id) {
		return this.drafts.store().form(id).orElseThrow();
	}

	private void remove(DraftId id, String name) {
		try {
			Files.deleteIfExists(this.drafts.store().folder(id).document(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not remove " + name, ex);
		}
	}

	private static SentDocument kept(Path file) {
		return new SentDocument(file.getFileName().toString(), size(file), new FileSystemResource(file));
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
