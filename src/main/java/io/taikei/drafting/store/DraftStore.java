package io.taikei.drafting.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.taikei.drafting.part.SourcePart;
import io.taikei.model.AccountedPlan;
import io.taikei.model.LineAccount;
import io.taikei.secret.OwnerOnlyFile;

import org.springframework.core.io.InputStreamSource;
import org.springframework.util.FileSystemUtils;

/**
 * Keeps drafts, each in a folder of its own, so that they survive a restart. What was
 * sent stays only until the plan is loaded, or until nobody has changed the draft for
 * long.
 */
public class DraftStore {

	private static final int MOST_RESULTS = 8;

	private final DraftProperties settings;

	private final Clock clock;

	/** Those of plans with many elements take long to be read. */
	private final Cache<FileVersion, DraftResult> results = Caffeine.newBuilder()
		.maximumSize(MOST_RESULTS)
		.softValues()
		.build();

	/**
	 * A store of drafts.
	 * @param clock tells which are old
	 */
	public DraftStore(DraftProperties settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	/** What it goes by. */
	public DraftProperties settings() {
		return this.settings;
	}

	/**
	 * Keeps documents as a new draft.
	 * @param documents the documents, in the order in which they are to be read
	 * @throws DraftRefused if they are none, too many, too large, or two have one name
	 */
	public DraftId create(List<SentDocument> documents, DraftFacts facts) {
		DraftRefused.check(documents, this.settings.files());
		DraftId id = DraftId.random();
		DraftFolder folder = folder(id);
		try {
			OwnerOnlyFile.directory(this.settings.directory());
			folder.keep(documents);
			folder.write(new DraftForm(this.clock.instant(), documents.stream().map(SentDocument::name).toList(), facts,
					null, new LinkedHashMap<>(), null));
			return id;
		}
		catch (IOException ex) {
			remove(id);
			throw new UncheckedIOException("Could not keep the documents", ex);
		}
	}

	/** Keeps a loaded plan as a new draft, to be corrected. */
	public DraftId create(AccountedPlan loaded) {
		DraftId id = DraftId.random();
		DraftFolder folder = folder(id);
		folder.write(loaded);
		folder.write(new DraftForm(this.clock.instant(), loaded.sources().stream().map(LineAccount::file).toList(),
				DraftFacts.of(loaded.plan()), null, new LinkedHashMap<>(), loaded.plan().id().value()));
		return id;
	}

	/** Whether there is such a draft. */
	public boolean exists(DraftId id) {
		return folder(id).exists();
	}

	/** What a person brought and decided; empty where there is no such draft. */
	public Optional<DraftForm> form(DraftId id) {
		return Optional.of(folder(id)).filter(DraftFolder::exists).map(DraftFolder::form);
	}

	/** What was read; empty where nothing is yet. */
	public Optional<DraftResult> result(DraftId id) {
		DraftFolder folder = folder(id);
		return Optional.of(folder.resultFile())
			.filter(Files::isRegularFile)
			.map((file) -> this.results.get(FileVersion.of(file), (version) -> folder.result().orElseThrow()));
	}

	/** Knows what was just written, so that nobody has to read it. */
	public void know(DraftId id, DraftResult result) {
		this.results.put(FileVersion.of(folder(id).resultFile()), result);
	}

	/** A part of the documents. */
	public Optional<SourcePart> part(DraftId id, int number) {
		return folder(id).part(number);
	}

	/** The plan file that was made; empty where none is yet. */
	public Optional<Path> planFile(DraftId id) {
		return Optional.of(folder(id).planFile()).filter(Files::isRegularFile);
	}

	/**
	 * What the sources of the plan file are lines of: the account of the documents, or a
	 * document of a loaded plan; empty where there is none yet.
	 */
	public Optional<Path> account(DraftId id) {
		return folder(id).planDocument();
	}

	/** When a draft goes unless somebody changes it. */
	public Instant expires(DraftId id) {
		return folder(id).touched().plus(this.settings.keep());
	}

	/** How far its reading was when it was last kept. */
	public DraftState state(DraftId id) {
		return folder(id).state();
	}

	/** Takes what a person changed. */
	public synchronized void change(DraftId id, UnaryOperator<DraftForm> change) {
		DraftFolder folder = folder(id);
		folder.write(change.apply(folder.form()));
	}

	/** Facts that nobody has changed are those of the plan as it is now. */
	public synchronized void change(DraftId id, AccountedPlan loaded) {
		DraftFolder folder = folder(id);
		DraftForm form = folder.form();
		boolean asLoaded = form.facts().equals(DraftFacts.of(folder.loaded().plan()));
		folder.write(loaded);
		folder.write(asLoaded ? form.with(DraftFacts.of(loaded.plan())) : form);
	}

	/** Removes a draft and all that was sent. */
	public void remove(DraftId id) {
		try {
			FileSystemUtils.deleteRecursively(folder(id).path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not remove the draft " + id, ex);
		}
	}

	/**
	 * Removes the drafts that nobody has changed for long, and what is left of others.
	 */
	public void removeExpired() {
		Instant now = this.clock.instant();
		all().stream().filter((id) -> !exists(id) || expires(id).isBefore(now)).forEach(this::remove);
	}

	/** Those whose reading had not ended when the application did. */
	public List<DraftId> unfinished() {
		return all().stream().filter((id) -> exists(id) && state(id).isUnderWay()).toList();
	}

	/** Where a draft is kept. */
	public DraftFolder folder(DraftId id) {
		return new DraftFolder(this.settings.directory().resolve(id.value()));
	}

	private List<DraftId> all() {
		if (!Files.isDirectory(this.settings.directory())) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(this.settings.directory())) {
			return folders.map((folder) -> folder.getFileName().toString())
				.sorted()
				.flatMap((name) -> DraftId.find(name).stream())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A document as it was sent.
	 *
	 * @param name its name, without a path
	 * @param bytes how many it has
	 * @param content gives them
	 */
	public record SentDocument(String name, long bytes, InputStreamSource content) {

		public SentDocument {
			name = DocumentNames.usable(name);
		}

	}

}
