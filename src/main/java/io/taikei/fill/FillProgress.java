package io.taikei.fill;

/** Is told how far a fill is. */
public interface FillProgress {

	/**
	 * So much of a step is done.
	 * @param all how much there is to do in it; 0 where that is not known
	 */
	void reached(Step step, long done, long all);

	/** What is done one after another. */
	enum Step {

		/** Plans are read and loaded. */
		LOADING,

		/** Elements are compared. */
		COMPARING,

		/** Nodes and relationships are written into files. */
		WRITING,

		/** The import tool makes a store of them. */
		IMPORTING,

		/** The new store is completed and checked. */
		CHECKING

	}

}
