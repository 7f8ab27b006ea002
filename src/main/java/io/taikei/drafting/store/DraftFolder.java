package io.taikei.drafting.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.drafting.correction.PlanSnapshot;
import io.taikei.drafting.part.SourcePart;
import io.taikei.drafting.plan.PlanDraft;
import io.taikei.drafting.store.DraftStore.SentDocument;
import io.taikei.model.AccountLine;
import io.taikei.model.AccountedPlan;
import io.taikei.secret.OwnerOnlyFile;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of a draft: its documents, what a person decided, and what was read. Each
 * file is replaced as a whole, so that none is ever half written.
 *
 * @param path where it is
 */
public record DraftFolder(Path path) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private static final String DOCUMENTS = "documents";

	private static final String FORM = "draft.json";

	private static final String UNFINISHED = ".new";

	private static final String PLAN = "plan";

	private static final String STATE = "state.json";

	private static final String LOADED = "loaded.json";

	private static final String RESULT = "result.json";

	public Path document(String name) {
		return this.path.resolve(DOCUMENTS).resolve(name);
	}

	/** Where pictures of the documents' pages are kept. */
	public Path pictures() {
		return this.path.resolve("pages");
	}

	public Path planFile() {
		return planDocument(PlanDraft.PLAN_FILE);
	}

	public Path account() {
		return planDocument(AccountLine.FILE);
	}

	/** What the sources of the plan file are lines of; empty where it has no such. */
	public Optional<Path> planDocument() {
		Path folder = this.path.resolve(PLAN);
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> !file.equals(planFile()) && !file.toString().endsWith(UNFINISHED))
				.findFirst();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Path planDocument(String name) {
		return this.path.resolve(PLAN).resolve(name);
	}

	public void keep(List<SentDocument> documents) throws IOException {
		OwnerOnlyFile.directory(this.path.resolve(DOCUMENTS));
		for (SentDocument document : documents) {
			Path file = document(document.name());
			try (InputStream content = document.content().getInputStream()) {
				OwnerOnlyFile.copy(content, file);
			}
		}
	}

	boolean exists() {
		return Files.isRegularFile(this.path.resolve(FORM));
	}

	/** When a person last changed it. */
	Instant touched() {
		try {
			return Files.getLastModifiedTime(this.path.resolve(FORM)).toInstant();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public DraftForm form() {
		return read(FORM, DraftForm.class).orElseThrow();
	}

	public void write(DraftForm form) {
		write(FORM, form);
	}

	/** The plan that is corrected, as it was loaded when the draft was made. */
	public AccountedPlan loaded() {
		return read(LOADED, PlanSnapshot.class).orElseThrow().plan();
	}

	public void write(AccountedPlan loaded) {
		write(LOADED, PlanSnapshot.of(loaded));
	}

	/** Of a draft that has none, as after a crash, the reading has to begin. */
	DraftState state() {
		return read(STATE, DraftState.class).orElse(DraftState.WAITING);
	}

	public void write(DraftState state) {
		write(STATE, state);
	}

	Path resultFile() {
		return this.path.resolve(RESULT);
	}

	Optional<DraftResult> result() {
		return read(RESULT, DraftResult.class);
	}

	public void write(DraftResult result) {
		write(RESULT, result);
	}

	Optional<SourcePart> part(int number) {
		return read(part(Integer.toString(number)), SourcePart.class);
	}

	public void write(SourcePart part) {
		write(part(Integer.toString(part.heading().number())), part);
	}

	private static String part(String number) {
		return "source/" + number + ".json";
	}

	private <T> Optional<T> read(String file, Class<T> type) {
		Path from = this.path.resolve(file);
		return Files.isRegularFile(from) ? Optional.of(JSON.readValue(from.toFile(), type)) : Optional.empty();
	}

	private void write(String file, Object content) {
		write(this.path.resolve(file), JSON.writeValueAsString(content));
	}

	public static void write(Path file, String content) {
		try {
			Files.createDirectories(file.getParent());
			Path whole = file.resolveSibling(file.getFileName() + UNFINISHED);
			Files.writeString(whole, content);
			Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not keep " + file, ex);
		}
	}

}
