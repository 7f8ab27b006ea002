package io.taikei.intake.file.web;

import io.taikei.intake.document.LineStyle;
import io.taikei.intake.file.FlowBuilder;

/** Gathers the words of a block until it ends. */
final class HtmlBlock {

	private final FlowBuilder flow;

	private final StringBuilder text = new StringBuilder();

	private HtmlContext context = HtmlContext.OF_PAGE;

	private int letters;

	private int bold;

	private String mark = "";

	HtmlBlock(FlowBuilder flow) {
		this.flow = flow;
	}

	/**
	 * What is printed before the next words.
	 */
	void mark(String number) {
		this.mark = number;
	}

	void add(String words, HtmlContext around) {
		if (!words.isBlank() && this.letters == 0) {
			this.context = around;
			this.text.append(this.mark);
			this.mark = "";
		}
		int added = words.strip().length();
		this.letters += added;
		this.bold += around.bold() ? added : 0;
		this.text.append(words);
	}

	void breakLine() {
		this.text.append('\n');
	}

	void end() {
		if (this.letters > 0) {
			String words = HtmlText.tidy(this.text.toString());
			if (this.context.heading() > 0) {
				this.flow.heading(words);
			}
			this.flow.paragraph(words,
					new LineStyle(this.context.heading(), this.context.list(), 0, 2 * this.bold > this.letters, 0),
					this.context.role());
		}
		this.text.setLength(0);
		this.letters = 0;
		this.bold = 0;
	}

}
