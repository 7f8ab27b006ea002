package io.taikei.loader.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.taikei.loader.rows.Row;
import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Basis;
import io.taikei.model.Decision.Import;
import io.taikei.model.Decision.Subject;
import org.jspecify.annotations.Nullable;

/** A decision as the properties of its node. */
final class DecisionRow {

	private DecisionRow() {
	}

	static Map<String, Object> of(Decision decision, @Nullable String requestKey) {
		Row row = new Row().with("id", decision.id())
			.with("subject", decision.subject())
			.with("verdict", decision.verdict())
			.with("reviewer", decision.by().name())
			.with("role", decision.by().role())
			.with("account", decision.by().account())
			.with("decidedAt", decision.at().toString())
			.with("note", decision.note())
			.with("decidedTitle", decision.title())
			.with("withdraws", decision.withdraws())
			.with("requestKey", requestKey);
		add(row, decision.a(), "A", true);
		if (decision.b() != null) {
			add(row, decision.b(), "B", decision.subject() != Subject.NO_COUNTERPART);
		}
		if (decision.basis() != null) {
			add(row, decision.basis());
		}
		if (!decision.imports().isEmpty()) {
			add(row, decision.imports());
		}
		return row.toMap();
	}

	private static void add(Row row, DecidedEnd end, String letter, boolean element) {
		row.with("element" + letter, element ? end.id() : null)
			.with("plan" + letter, end.plan().value())
			.with("title" + letter, end.title())
			.with("parentTitle" + letter, end.parentTitle())
			.with("textHash" + letter, end.textHash())
			.with("alone" + letter, end.alone());
	}

	/** Lists that go together, in which nothing stands for what is not known. */
	private static void add(Row row, List<Import> imports) {
		row.with("importers", each(imports, (one) -> one.by().name()))
			.with("importerRoles", each(imports, (one) -> one.by().role()))
			.with("importerAccounts", each(imports, (one) -> one.by().account()))
			.with("importedAt", each(imports, (one) -> one.at().toString()))
			.with("importedFiles", each(imports, Import::file))
			.with("importedSets", each(imports, Import::set));
	}

	private static List<String> each(List<Import> imports, Function<Import, @Nullable String> value) {
		return imports.stream().map((one) -> Objects.requireNonNullElse(value.apply(one), "")).toList();
	}

	private static void add(Row row, Basis basis) {
		row.with("score", basis.score())
			.with("accepted", basis.accepted())
			.with("method", basis.method().name())
			.with("methodVersion", basis.method().version());
	}

}
