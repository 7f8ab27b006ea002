package io.taikei.benchmark;

import java.util.List;
import java.util.stream.Stream;

/**
 * An answer or a page.
 *
 * @param name the question's number, or what it is
 * @param address its address, with the names of what it is about in braces
 */
record AskedAddress(String name, String address) {

	private static final String ALL = """
			1 | /api/v1/goals/{goal}/initiatives
			2 | /api/v1/compare?from={plan}&to={other}
			2, matrix | /api/v1/compare/matrix?from={plan}&to={other}
			3 | /api/v1/theme-gaps?from={plan}&to={other}
			4 | /api/v1/elements/{element}/overlaps
			5 | /api/v1/elements/{element}
			6 | /api/v1/theme-table
			7 | /api/v1/plans/{plan}/unconfirmed-placements
			8 | /api/v1/goals/{goal}/spread
			9 | /api/v1/elements/{element}/source
			10 | /api/v1/joint-work
			11 | /api/v1/themes/{theme}
			12 | /api/v1/placed-differently?from={plan}&to={other}
			13 | /api/v1/plans/{renewed}/changes?since={before}
			14 | /api/v1/sdgs
			15 | /api/v1/elements/{element}/ways?to={otherElement}
			16 | /api/v1/hubs
			search | /api/v1/initiatives?supporting=%E5%AD%90%E8%82%B2%E3%81%A6
			suggestions | /api/v1/suggestions?q=%E5%AD%90%E3%81%A9
			page, first | /
			page, goal | /?goal={goal}
			page, element | /elements/{element}
			page, plans | /plans
			page, plan | /plans/{plan}
			page, compare | /compare?from={plan}&to={other}
			page, 20 peers | /plans/{plan}/peers?near={town}&count=20
			page, themes | /themes
			page, theme | /themes/{theme}
			page, picture | /picture?element={goal}
			page, six plans | /picture/plans?plan={plan}&{beside}
			page, source | /sources/{plan}
			""";

	/** The sixteen questions of docs/questions.md, then searches, then pages. */
	static List<AskedAddress> all() {
		return ALL.lines()
			.map((line) -> line.split(" \\| "))
			.map((parts) -> new AskedAddress(parts[0], parts[1]))
			.toList();
	}

	/** The addresses that ask about some subjects, each once. */
	List<String> about(Stream<Subject> subjects) {
		return subjects.map((subject) -> subject.in(this.address)).distinct().toList();
	}

}
