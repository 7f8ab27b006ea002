package io.taikei.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Line;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.source.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * What became of the lines of a plan file and the files beside it. Every line of the plan
 * file counts; of a document, those that the plan cites.
 *
 * @param plan the plan
 * @param rows the table's reading
 */
record FileAccounts(Plan plan, TableEntries rows) {

	List<LineAccount> of(SourceLines file, @Nullable SourceLines document, @Nullable SourceLines table) {
		List<LineAccount> accounts = new ArrayList<>();
		if (document != null) {
			Set<Integer> cited = cited(document.file());
			accounts.add(account(document, (line) -> cited.contains(line) ? Role.CONTENT : Role.NOT_CITED));
		}
		if (table != null) {
			accounts.add(account(table, (line) -> (line == this.rows.headerLine()) ? Role.HEADER : Role.CONTENT));
		}
		accounts.add(account(file, (line) -> isComment(file, line) ? Role.FURNITURE : Role.CONTENT));
		return accounts;
	}

	private static LineAccount account(SourceLines text, IntFunction<Role> role) {
		return new LineAccount(text.file(),
				IntStream.rangeClosed(1, text.lines().size())
					.filter((line) -> !text.lines().get(line - 1).isBlank())
					.mapToObj((line) -> new Line(line, text.lines().get(line - 1), role.apply(line)))
					.toList());
	}

	private static boolean isComment(SourceLines file, int line) {
		return file.lines().get(line - 1).stripLeading().startsWith("#");
	}

	private Set<Integer> cited(String file) {
		Set<Integer> lines = new HashSet<>();
		this.plan.elements()
			.stream()
			.flatMap(PlanElement::sources)
			.filter((source) -> source.file().equals(file))
			.forEach((source) -> IntStream.rangeClosed(source.firstLine(), source.lastLine()).forEach(lines::add));
		return lines;
	}

}
