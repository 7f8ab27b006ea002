package io.taikei.reader.narrative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.taikei.model.Delivery;
import io.taikei.model.ElementId;
import io.taikei.model.Footnote;
import io.taikei.model.Label;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.model.Statement;
import io.taikei.reader.document.LineLedger;
import io.taikei.reader.document.PlanDescription;
import io.taikei.reader.document.StatementKinds;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/** Makes a plan's elements of what stands under a document's headings. */
final class NarrativeElements {

	private static final Pattern SPACE_AFTER_QUOTE = Pattern.compile("(?<=[」』])[\\s\\u3000]+");

	private final PlanDescription description;

	private final LineLedger ledger;

	private final Map<PlanElement.Kind, Integer> orders = new EnumMap<>(PlanElement.Kind.class);

	NarrativeElements(PlanDescription description, LineLedger ledger) {
		this.description = description;
		this.ledger = ledger;
	}

	PlanElement element(ElementDraft draft) {
		FootnoteMatch footnotes = new FootnoteMatch(draft.footnotes(), this.ledger);
		FootnotedText title = new FootnotedText();
		draft.titleLines().forEach((line, text) -> {
			title.append(line, text);
			this.ledger.claim(line, Role.HEADING);
		});
		List<Footnote> titleFootnotes = footnotes.footnotes(title.marks(-1, title.text().length()));
		List<Statement> statements = statements(draft, footnotes);
		Label label = label(draft, title.text(), footnotes.note().orElse(null), titleFootnotes);
		List<Placement> placements = (draft.parent() != null) ? List.of(Placement.stated(id(draft.parent())))
				: List.of();
		return PlanElement.of(level(draft).kind(), label, null, placements, statements, Delivery.NONE);
	}

	private Label label(ElementDraft draft, String title, @Nullable String note, List<Footnote> footnotes) {
		int line = draft.heading().number();
		PlanDescription.Level level = level(draft);
		return new Label(id(draft), draft.code(), draft.heading().codeRaw(),
				SPACE_AFTER_QUOTE.matcher(title).replaceAll(""), Provenance.STATED, level.name(),
				this.orders.merge(level.kind(), 1, Integer::sum), false, note, footnotes, this.ledger.span(line, line),
				this.ledger.span(line, draft.titleLines().lastKey()));
	}

	private List<Statement> statements(ElementDraft draft, FootnoteMatch footnotes) {
		List<Statement> statements = new ArrayList<>();
		for (NarrativeParagraph paragraph : draft.paragraphs()) {
			for (NarrativeParagraph.Sentence sentence : paragraph.sentences()) {
				statements.add(new Statement(new ElementId(id(draft) + ".s" + (statements.size() + 1)),
						StatementKinds.of(sentence.text()), sentence.text(), footnotes.footnotes(sentence.marks()),
						this.ledger.span(sentence.firstLine(), sentence.lastLine())));
			}
			paragraph.rest()
				.ifPresent((rest) -> this.ledger.reject(rest.firstLine(), rest.lastLine(),
						ProblemMessage.of("text.no-sentence", rest.text())));
		}
		return statements;
	}

	private ElementId id(ElementDraft draft) {
		return this.description.planId().element(draft.code());
	}

	private PlanDescription.Level level(ElementDraft draft) {
		return this.description.levels().get(draft.heading().depth());
	}

}
