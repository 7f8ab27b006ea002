package io.taikei.query.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

import io.taikei.model.LineAccount.Role;
import io.taikei.model.SourceSpan;

/**
 * What became of the lines of one file. Blank lines play no role.
 *
 * @param file the file's name
 * @param lines the number of its lines, blank ones among them
 * @param roles how many lines play each role that occurs
 * @param runs lines in a row that play the same role, in order
 */
public record FileAccount(String file, int lines, SequencedMap<Role, Long> roles, List<Run> runs) {

	public FileAccount {
		roles = Collections.unmodifiableSequencedMap(new TreeMap<>(roles));
		runs = List.copyOf(runs);
	}

	/**
	 * The account of a file whose lines play these roles.
	 * @param roles the role of each line by its name; empty for a blank line
	 */
	static FileAccount of(String file, List<String> roles) {
		SequencedMap<Role, Long> counts = new TreeMap<>();
		List<Run> runs = new ArrayList<>();
		for (int line = 1; line <= roles.size(); line++) {
			String name = roles.get(line - 1);
			if (!name.isEmpty()) {
				Role role = Role.valueOf(name);
				counts.merge(role, 1L, Long::sum);
				extend(runs, role, line);
			}
		}
		return new FileAccount(file, roles.size(), counts, runs);
	}

	/** Where a run stands. */
	public SourceSpan source(Run run) {
		return new SourceSpan(this.file, run.firstLine(), run.lastLine());
	}

	private static void extend(List<Run> runs, Role role, int line) {
		Run last = runs.isEmpty() ? null : runs.getLast();
		if (last != null && last.role() == role && last.lastLine() == line - 1) {
			runs.set(runs.size() - 1, new Run(role, last.firstLine(), line));
		}
		else {
			runs.add(new Run(role, line, line));
		}
	}

	/**
	 * Lines in a row that play the same role.
	 *
	 * @param role the role
	 * @param firstLine the first of them, counted from 1
	 * @param lastLine the last of them
	 */
	public record Run(Role role, int firstLine, int lastLine) {
	}

}
