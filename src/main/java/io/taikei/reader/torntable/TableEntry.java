package io.taikei.reader.torntable;

import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.reader.torntable.layout.TableCode;
import io.taikei.reader.torntable.layout.TablePiece;
import org.jspecify.annotations.Nullable;

/**
 * A code of the table with its name.
 *
 * @param code the code
 * @param name the name; empty for a place that is reserved
 * @param naming whether the document states that the two belong together
 * @param source where the name stands
 * @param codeSource where the code stands
 * @param note what the document notes about it
 */
record TableEntry(TableCode code, String name, Provenance naming, SourceSpan source, SourceSpan codeSource,
		@Nullable String note) {

	static TableEntry stated(TablePiece.Coded coded) {
		return new TableEntry(coded.code(), coded.name(), Provenance.STATED, coded.source(), coded.source(), null);
	}

	/** A code and a name that stand apart. */
	static TableEntry joined(TablePiece.Coded code, TablePiece.Text name) {
		return new TableEntry(code.code(), name.text(), Provenance.INFERRED, name.source(), code.source(), null);
	}

	static TableEntry reserved(TablePiece.Coded place) {
		return new TableEntry(place.code(), "", Provenance.STATED, place.source(), place.source(), null);
	}

	TableEntry withNote(String noted) {
		return new TableEntry(this.code, this.name, this.naming, this.source, this.codeSource, noted);
	}

	boolean isReserved() {
		return this.name.isEmpty();
	}

}
