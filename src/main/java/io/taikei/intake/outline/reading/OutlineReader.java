package io.taikei.intake.outline.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import io.taikei.intake.draft.DraftStatement;
import io.taikei.intake.outline.HeadingGrammar;
import io.taikei.intake.outline.Subheading;
import io.taikei.intake.outline.Topic;
import io.taikei.intake.outline.passage.Departments;
import io.taikei.intake.outline.passage.FlowTable;
import io.taikei.intake.outline.passage.Paragraph;
import io.taikei.intake.outline.passage.Passages;
import io.taikei.intake.outline.passage.SentenceForm;
import io.taikei.intake.outline.passage.TableBelow;
import org.jspecify.annotations.Nullable;

/**
 * Reads narrative documents by a grammar of their headings. The same documents and the
 * same grammar give the same reading.
 */
public final class OutlineReader {

	private final List<DocumentFlow> flows;

	private final HeadingGrammar grammar;

	private final List<LineReading> readings;

	private final Owners owners;

	private final OutlineLedger ledger = new OutlineLedger();

	private final OutlineDoubts doubts;

	private final ElementTree tree;

	private final OpenElements open = new OpenElements();

	private final Overlooked overlooked = new Overlooked();

	private @Nullable Grid lastRead;

	private OutlineReader(List<DocumentFlow> flows, HeadingGrammar grammar) {
		this.flows = flows;
		this.grammar = grammar;
		CodeGrammar codes = new CodeGrammar(grammar.levels());
		this.readings = LineReading.of(Passages.of(flows, codes), grammar);
		this.owners = new Owners(this.readings);
		this.doubts = new OutlineDoubts(grammar);
		this.tree = new ElementTree(grammar, codes, this.doubts, this.readings);
	}

	/** The elements of documents, with doubts and an account of every line and cell. */
	public static Draft read(List<DocumentFlow> flows, HeadingGrammar grammar) {
		return new OutlineReader(flows, grammar).read();
	}

	private Draft read() {
		this.readings.forEach(this::read);
		this.doubts.tellTree(this.tree.top());
		List<DraftElement> elements = new ArrayList<>();
		this.tree.top().forEach((element) -> add(element, null, elements));
		return new Draft(this.grammar.levels(), elements, this.doubts.told(), this.ledger.account(this.flows));
	}

	private static void add(OutlineElement element, @Nullable Integer parent, List<DraftElement> elements) {
		int index = elements.size();
		elements.add(element.element(parent));
		element.children().forEach((child) -> add(child, index, elements));
	}

	private void read(LineReading reading) {
		switch (reading.passage()) {
			case FlowTable table when !reading.read() -> outside(table);
			case FlowTable table -> read(table, reading.under());
			case Paragraph paragraph when paragraph.furniture() ->
				this.ledger.set(paragraph, paragraph.isUnread() ? TextRole.DOUBTFUL : TextRole.FURNITURE);
			case Paragraph paragraph when !reading.read() -> {
				this.open.closeFrom(0);
				outside(paragraph);
			}
			case Paragraph paragraph when reading.isPart() -> {
				this.open.closeFrom(0);
				this.ledger.set(paragraph, TextRole.HEADING);
			}
			case Paragraph paragraph when reading.level() >= 0 -> open(paragraph, reading);
			case Paragraph paragraph -> text(paragraph, reading);
		}
	}

	private void open(Paragraph paragraph, LineReading reading) {
		Optional<OutlineElement> parent = this.open.above(reading.level());
		if (parent.isEmpty() && reading.level() > 0 && !this.tree.isTop(reading.level())) {
			this.open.closeFrom(0);
			outside(paragraph);
			return;
		}
		OutlineElement element = this.tree.element(paragraph, reading, parent.orElse(null));
		element.places().addAll(paragraph.places());
		this.overlooked.mark(element);
		this.open.open(element);
		this.ledger.set(paragraph, TextRole.CONTENT);
	}

	private void text(Paragraph paragraph, LineReading reading) {
		Subheading subheading = reading.subheading();
		if (subheading != null) {
			this.open.closeFrom(this.owners.levelOf(subheading) + 1);
		}
		Optional<OutlineElement> element = this.open.lowest();
		if (element.isEmpty()) {
			outside(paragraph);
		}
		else if (subheading == null) {
			plain(paragraph, reading.under(), element.get());
		}
		else if (subheading.topic() == Topic.DEPARTMENT && !paragraph.lead().isEmpty()) {
			element.get().departments().addAll(Departments.listed(paragraph.behindLead()));
			this.ledger.set(paragraph, TextRole.CONTENT);
		}
		else if (!paragraph.lead().isEmpty() && !SentenceForm.key(paragraph.title()).equals(subheading.text())) {
			state(element.get(), subheading, paragraph.behindLead(), paragraph);
		}
		else {
			this.ledger.set(paragraph, TextRole.HEADING);
		}
	}

	private void plain(Paragraph paragraph, @Nullable Subheading under, OutlineElement element) {
		if (under != null && under.topic() == Topic.DEPARTMENT && !paragraph.isSentence()) {
			element.departments().addAll(Departments.listed(paragraph.title()));
			this.ledger.set(paragraph, TextRole.CONTENT);
		}
		else if (paragraph.isSentence() || (under != null && under.topic() != Topic.ELEMENTS)) {
			state(element, under, paragraph.text(), paragraph);
		}
		else {
			this.doubts.unread(paragraph.places());
			this.overlooked.pass(element);
			this.ledger.set(paragraph, TextRole.DOUBTFUL);
		}
	}

	private void state(OutlineElement element, @Nullable Subheading under, String text, Paragraph paragraph) {
		DraftStatement.Kind kind = (under == null) ? DraftStatement.Kind.DESCRIPTION : switch (under.topic()) {
			case SITUATION -> DraftStatement.Kind.SITUATION;
			case CHALLENGES -> DraftStatement.Kind.CHALLENGES;
			case DESCRIPTION, DEPARTMENT, INDICATOR, ELEMENTS -> DraftStatement.Kind.DESCRIPTION;
		};
		element.statements()
			.add(new DraftStatement(kind, (under == null) ? "" : under.text(), text, paragraph.places().getFirst()));
		this.ledger.set(paragraph, TextRole.CONTENT);
	}

	/** A table without a header may go on with that of the last one. */
	private Optional<Draft> draft(Grid grid, OutlineElement owner) {
		Optional<Draft> own = TableBelow.read(grid, owner.title());
		Grid before = this.lastRead;
		if (own.isPresent() || before == null) {
			this.lastRead = own.isPresent() ? grid : before;
			return own;
		}
		return TableBelow.read(TableBelow.headed(grid, before), owner.title());
	}

	private void outside(Paragraph paragraph) {
		this.doubts.outside(paragraph.places());
		this.ledger.set(paragraph, TextRole.IGNORED);
	}

	private void outside(FlowTable table) {
		this.doubts.outside(OutlineLedger.placesOf(table.grid()));
		this.ledger.set(table.grid(), TextRole.IGNORED);
	}

	private void read(FlowTable table, @Nullable Subheading under) {
		this.open.closeFrom(this.owners.levelOf(under) + 1);
		Optional<OutlineElement> owner = this.open.lowest();
		Optional<Draft> draft = owner.flatMap((element) -> draft(table.grid(), element));
		List<DocumentPlace> places = OutlineLedger.placesOf(table.grid());
		if (owner.isEmpty()) {
			outside(table);
		}
		else if (draft.isEmpty()) {
			this.doubts.tableNotRead(places, table.grid().name());
			this.ledger.set(table.grid(), TextRole.IGNORED);
		}
		else {
			this.tree.add(draft.get(), owner.get(), places);
			draft.get().account().forEach((text) -> this.ledger.set(text.place(), text.role()));
			draft.get().doubts().forEach(this.doubts::add);
		}
	}

}
