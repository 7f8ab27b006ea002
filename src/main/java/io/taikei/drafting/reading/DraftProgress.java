package io.taikei.drafting.reading;

import java.util.List;

import io.taikei.drafting.store.DraftState;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Progress;

/** How far the reading of one draft is, for whoever asks while it goes on. */
public final class DraftProgress implements Progress {

	private volatile boolean stopped;

	private volatile DraftState state = DraftState.WAITING;

	private final List<String> documents;

	private int begun;

	/**
	 * The progress of a reading.
	 * @param documents the names of the documents, in the order in which they are read
	 */
	public DraftProgress(List<String> documents) {
		this.documents = documents;
	}

	/** Ends it as soon as may be. */
	public void stop() {
		this.stopped = true;
	}

	/** A document may be one part, and tell nothing until it is read. */
	void beginsDocuments() {
		this.state = DraftState.reading(this.documents.getFirst(), 0, 0);
	}

	/** All documents are read, and the tree is made of them. */
	void beginsTree() {
		this.state = DraftState.reading(null, 0, 0);
	}

	/** How far it is. */
	public DraftState state() {
		return this.state;
	}

	@Override
	public void begins(int parts, List<Doubt> doubts) {
		this.begun = Math.min(this.begun + 1, this.documents.size());
		this.state = DraftState.reading(this.documents.get(this.begun - 1), 0, parts);
	}

	@Override
	public void read(int part, int parts) {
		this.state = DraftState.reading(this.state.document(), part, parts);
	}

	@Override
	public boolean isCancelled() {
		return this.stopped;
	}

}
