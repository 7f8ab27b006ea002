package io.taikei.loader.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.taikei.model.LineAccount;
import io.taikei.model.PlanId;

/**
 * Source files as rows. Line n stands at the index n - 1 of both lists, so that blank
 * lines, which no reader accounts for, are empty in both.
 */
final class SourceFileRows {

	private SourceFileRows() {
	}

	static List<Map<String, Object>> of(PlanId planId, List<LineAccount> sources) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (LineAccount source : sources) {
			rows.add(row(planId, source, rows.size() + 1));
		}
		return rows;
	}

	private static Map<String, Object> row(PlanId planId, LineAccount source, int order) {
		String id = planId + "/" + source.file();
		int size = source.lines().stream().mapToInt(LineAccount.Line::number).max().orElse(0);
		List<String> lines = new ArrayList<>(Collections.nCopies(size, ""));
		List<String> roles = new ArrayList<>(Collections.nCopies(size, ""));
		for (LineAccount.Line line : source.lines()) {
			lines.set(line.number() - 1, line.text());
			roles.set(line.number() - 1, line.role().name());
		}
		Row properties = new Row().with("id", id)
			.with("file", source.file())
			.with("order", order)
			.with("lines", lines)
			.with("roles", roles);
		return new Row().with("id", id).with("properties", properties.toMap()).toMap();
	}

}
