package io.taikei.country;

import java.util.ArrayList;
import java.util.List;

import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Line;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.SourceSpan;

/** The document that a made-up plan would stand in, line by line. */
final class Manuscript {

	private static final String FILE = "plan.txt";

	private final List<Line> lines = new ArrayList<>();

	/** Writes the next line, and tells where it stands. */
	SourceSpan write(String text) {
		int number = this.lines.size() + 1;
		this.lines.add(new Line(number, text, Role.CONTENT));
		return SourceSpan.line(FILE, number);
	}

	List<LineAccount> lines() {
		return List.of(new LineAccount(FILE, this.lines));
	}

}
