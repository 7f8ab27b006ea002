package io.taikei.planfile.writing;

import java.util.ArrayList;
import java.util.List;

import io.taikei.model.SourceSpan;
import io.taikei.planfile.form.ElementForm;
import io.taikei.planfile.writing.WrittenLines.WrittenElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements behind the rest of a plan file, one after another, so that it is known
 * with which line each begins.
 */
final class ElementLines {

	/** From an element to those below it. */
	private static final int INDENT = 4;

	private final StringBuilder text;

	private final WrittenTexts texts;

	private int line;

	private final List<WrittenElement> written = new ArrayList<>();

	ElementLines(String head, WrittenTexts texts) {
		this.texts = texts;
		texts.begin();
		this.text = new StringBuilder(head.stripTrailing()).append('\n');
		this.line = (int) this.text.chars().filter((sign) -> sign == '\n').count();
	}

	/**
	 * The key that elements stand below.
	 * @param depth how deep they stand, from 0
	 */
	void key(String key, int depth) {
		append(key + ":", INDENT * depth);
	}

	/**
	 * An element without those below it.
	 * @param source the lines of the account that name it
	 */
	void element(ElementForm form, int depth, @Nullable SourceSpan source) {
		this.written.add(new WrittenElement(this.line + 1, (source != null) ? source.firstLine() : 0,
				(source != null) ? source.lastLine() : 0));
		this.texts.of(form).lines().forEach((own) -> append(own, INDENT * depth));
	}

	private void append(String own, int indent) {
		if (!own.isEmpty()) {
			this.text.repeat(' ', indent).append(own);
		}
		this.text.append('\n');
		this.line++;
	}

	String text() {
		return this.text.toString();
	}

	List<WrittenElement> written() {
		return this.written;
	}

}
