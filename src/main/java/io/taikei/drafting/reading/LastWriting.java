package io.taikei.drafting.reading;

import java.util.function.Consumer;

import io.taikei.drafting.part.SourcePart;
import io.taikei.drafting.part.SourceParts;
import io.taikei.planfile.writing.LineAccountFile;
import io.taikei.planfile.writing.WrittenTexts;
import org.jspecify.annotations.Nullable;

/**
 * What was written of a draft last: a correction writes no more than it changes. After a
 * restart nothing of it is known, and all is written.
 */
final class LastWriting {

	private final WrittenTexts texts = new WrittenTexts();

	private @Nullable SourceParts parts;

	private @Nullable LineAccountFile account;

	WrittenTexts texts() {
		return this.texts;
	}

	/** Where writing fails, all is written the next time. */
	void write(SourceParts next, Consumer<SourcePart> writer) {
		SourceParts before = this.parts;
		this.parts = null;
		next.write(before, writer);
		this.parts = next;
	}

	void write(LineAccountFile next, Consumer<String> writer) {
		if (next != this.account) {
			this.account = null;
			writer.accept(next.content());
			this.account = next;
		}
	}

}
