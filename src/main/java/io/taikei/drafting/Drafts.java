package io.taikei.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import io.taikei.drafting.correction.HandCorrection;
import io.taikei.drafting.correction.PlanCorrection;
import io.taikei.drafting.plan.DocumentsUnreadable;
import io.taikei.drafting.plan.PlanDraft;
import io.taikei.drafting.reading.DraftProgress;
import io.taikei.drafting.reading.DraftReading;
import io.taikei.drafting.reading.LastReading;
import io.taikei.drafting.reading.LoadedPlanReading;
import io.taikei.drafting.store.DraftFacts;
import io.taikei.drafting.store.DraftFolder;
import io.taikei.drafting.store.DraftForm;
import io.taikei.drafting.store.DraftId;
import io.taikei.drafting.store.DraftReadingChoice;
import io.taikei.drafting.store.DraftRefused;
import io.taikei.drafting.store.DraftState;
import io.taikei.drafting.store.DraftState.Failure;
import io.taikei.drafting.store.DraftStore;
import io.taikei.drafting.store.DraftStore.SentDocument;
import io.taikei.intake.DraftReader;
import io.taikei.model.AccountedPlan;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The drafts that people make of documents. They are read one after another in the
 * background; whatever fails is the state of that draft.
 */
public class Drafts implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Drafts.class);

	private final DraftStore store;

	private final ExecutorService thread = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("draft-reader").factory());

	private final Map<DraftId, DraftProgress> underWay = new ConcurrentHashMap<>();

	private final LastReading last;

	Drafts(DraftStore store, DraftReader reader) {
		this.store = store;
		this.last = new LastReading(reader);
	}

	/** Where they are kept. */
	public DraftStore store() {
		return this.store;
	}

	/** Goes on with what an end of the application broke off, and removes what is old. */
	void resume() {
		this.store.removeExpired();
		this.store.unfinished().forEach(this::read);
	}

	/**
	 * Keeps documents as a new draft and begins to read them.
	 * @throws DraftRefused if they are not kept
	 */
	public DraftId create(List<SentDocument> documents, DraftFacts facts) {
		DraftId id = this.store.create(documents, facts);
		read(id);
		return id;
	}

	/** Makes a draft of a loaded plan, to be corrected by hand. */
	public DraftId create(AccountedPlan loaded) {
		DraftId id = this.store.create(loaded);
		read(id);
		return id;
	}

	/** Corrects the plan as it is loaded now; what was corrected by hand stays. */
	public void change(DraftId id, AccountedPlan loaded) {
		this.store.change(id, loaded);
		read(id);
	}

	/** How far a draft is; empty where there is none of this id. */
	public Optional<DraftState> state(DraftId id) {
		return Optional.of(id)
			.filter(this.store::exists)
			.map((known) -> Optional.ofNullable(this.underWay.get(known))
				.map(DraftProgress::state)
				.orElseGet(() -> this.store.state(known)));
	}

	/** What a person wants of a loaded plan; empty where documents become a plan. */
	public Optional<PlanCorrection> correction(DraftId id) {
		return this.store.form(id)
			.filter((form) -> form.plan() != null)
			.map((form) -> new LoadedPlanReading(this.store.folder(id), form).correction());
	}

	/** Takes what is known of the plan. */
	public void change(DraftId id, DraftFacts facts) {
		change(id, (form) -> form.with(facts));
	}

	/** Reads as a person says; anew as it seems best where nobody says anything. */
	public void change(DraftId id, @Nullable DraftReadingChoice reading) {
		change(id, (form) -> form.with(reading));
	}

	/** Takes an element that a person added. */
	public void add(DraftId id, HandCorrection added) {
		change(id, (form) -> form.adding(added));
	}

	/** Takes the correction of an element back; one that was added goes. */
	public void undo(DraftId id, String element) {
		change(id, (form) -> form.without(element));
	}

	/** Takes all corrections back. */
	public void undoAll(DraftId id) {
		change(id, DraftForm::uncorrected);
	}

	/** Takes what a person corrected of one element, in place of what was before. */
	public void change(DraftId id, String element, HandCorrection correction) {
		change(id, (form) -> form.with(element, correction));
	}

	void change(DraftId id, UnaryOperator<DraftForm> change) {
		this.store.change(id, change);
		read(id);
	}

	/** Stops the reading of a draft. */
	public void stop(DraftId id) {
		DraftProgress progress = this.underWay.get(id);
		if (progress != null) {
			progress.stop();
		}
	}

	/** Removes a draft and all that was sent. */
	public void remove(DraftId id) {
		stop(id);
		this.underWay.remove(id);
		this.store.remove(id);
	}

	private void read(DraftId id) {
		DraftProgress progress = new DraftProgress(this.store.folder(id).form().documents());
		DraftProgress before = this.underWay.put(id, progress);
		if (before != null) {
			before.stop();
		}
		this.store.folder(id).write(DraftState.WAITING);
		this.thread.execute(() -> read(id, progress));
	}

	private void read(DraftId id, DraftProgress progress) {
		DraftState end = end(id, progress);
		if (this.underWay.get(id) == progress && this.store.exists(id)) {
			this.store.folder(id).write(end);
			this.underWay.remove(id, progress);
		}
	}

	private DraftState end(DraftId id, DraftProgress progress) {
		try {
			if (progress.isCancelled()) {
				return DraftState.STOPPED;
			}
			DraftFolder folder = this.store.folder(id);
			DraftForm form = folder.form();
			if (form.plan() != null) {
				new LoadedPlanReading(folder, form).write();
				return DraftState.READ;
			}
			DraftReading reading = new DraftReading(folder, form);
			this.store.know(id, reading.write(this.last.of(reading, progress)));
			return DraftState.READ;
		}
		catch (CancellationException ex) {
			// Where nobody stopped it, the application ends, and the next start goes on.
			return progress.isCancelled() ? DraftState.STOPPED : DraftState.WAITING;
		}
		catch (DocumentsUnreadable ex) {
			return DraftState.failed(ex.failures()
				.stream()
				.map((failure) -> new Failure(failure.file().getFileName().toString(), failure.text()))
				.toList());
		}
		// A document may use up the stack, or the memory; here both are free again.
		catch (RuntimeException | Error ex) {
			logger.error("Taikei failed on the draft {}", id, ex);
			return DraftState
				.failed(List.of(new Failure(null, Bilingual.of(PlanDraft.TEXTS, "failed", String.valueOf(ex)))));
		}
	}

	@Override
	public void close() {
		this.thread.shutdownNow();
	}

}
