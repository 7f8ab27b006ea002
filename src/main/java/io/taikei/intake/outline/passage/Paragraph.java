package io.taikei.intake.outline.passage;

import java.util.List;

import io.taikei.intake.code.Code;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.outline.HeadingForm;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are one text.
 *
 * @param lines the lines; several where it is wrapped
 * @param text the text in one line
 * @param form what it would look like as a heading, whatever stands above it
 * @param code the code before it; null where there is none
 * @param title the text without mark, brackets and code
 * @param lead what stands in brackets or before a colon, with more behind it; empty where
 * nothing does
 * @param furniture whether it is none of the document's text
 */
public record Paragraph(String file, List<TextLine> lines, String text, HeadingForm form, @Nullable Code code,
		String title, String lead, boolean furniture) implements Passage {

	public Paragraph {
		lines = List.copyOf(lines);
	}

	Paragraph asFurniture() {
		return new Paragraph(this.file, this.lines, this.text, this.form, this.code, this.title, this.lead, true);
	}

	/** Whether its form was read without it. */
	public boolean isUnread() {
		return this.lines.getFirst().role() == TextLine.Role.UNREAD;
	}

	public boolean isSentence() {
		return SentenceForm.isSentence(this.text);
	}

	/** Whether it can be a heading by itself, whatever its class. */
	public boolean isTitleLike() {
		return !this.furniture && !this.title.isEmpty() && !isSentence();
	}

	public List<DocumentPlace> places() {
		return this.lines.stream().map((line) -> new DocumentPlace(this.file, line.address())).toList();
	}

	/** What follows its lead. */
	public String behindLead() {
		return LineParser.behindLead(this.text);
	}

	/** The key under which a title is the same elsewhere. */
	public String key() {
		Code found = this.code;
		return ((found == null) ? "" : found.style() + found.key()) + " " + SentenceForm.key(this.title);
	}

}
