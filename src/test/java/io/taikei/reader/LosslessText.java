package io.taikei.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import io.taikei.model.Footnote;
import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Statement;

/**
 * A document's text by the role of its lines, and the same put together from the plan
 * that was read: where both are equal, nothing was lost, doubled, moved or made up.
 * Space, the brackets around codes and footnote marks are no text.
 */
final class LosslessText {

	private static final String NO_TEXT = "[*＊※][１２12]?(?!0)|[\\s\\u3000\\[\\]［］【】〔〕《》<>^{}（）:：]";

	private LosslessText() {
	}

	static Map<Role, String> ofDocument(LineAccount account, String section) {
		return account.lines()
			.stream()
			.filter((line) -> line.role() != Role.FURNITURE && !line.text().equals(section))
			.collect(Collectors.groupingBy(LineAccount.Line::role, () -> new EnumMap<>(Role.class),
					Collectors.mapping((line) -> text(line.text()), Collectors.joining())));
	}

	static Map<Role, String> ofPlan(Plan plan) {
		Map<Role, String> texts = new EnumMap<>(Role.class);
		TreeMap<Integer, String> footnotes = new TreeMap<>();
		BiConsumer<Role, String> add = (role, text) -> texts.merge(role, text(text), String::concat);
		for (PlanElement element : plan.elements()) {
			add.accept(Role.HEADING, element.label().levelName() + element.label().codeRaw() + element.label().title());
			element.statements().forEach((statement) -> add.accept(Role.CONTENT, statement.text()));
			footnotes(element).forEach((note) -> footnotes.put(note.source().firstLine(), note.text()));
		}
		footnotes.values().forEach((text) -> add.accept(Role.FOOTNOTE, text));
		return texts;
	}

	private static List<Footnote> footnotes(PlanElement element) {
		List<Footnote> footnotes = new ArrayList<>(element.label().footnotes());
		element.statements().stream().map(Statement::footnotes).forEach(footnotes::addAll);
		return footnotes;
	}

	private static String text(String text) {
		return text.replaceAll(NO_TEXT, "");
	}

}
