package io.taikei.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Place;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.outline.proposal.OutlineProposer;
import io.taikei.intake.outline.reading.OutlineReader;
import io.taikei.intake.table.reading.TableReader;
import io.taikei.intake.table.structure.MappingProposer;
import io.taikei.intake.torn.TornGrammar;
import io.taikei.intake.torn.TornProposer;
import io.taikei.intake.torn.TornReader;

/**
 * Reads the documents of one plan as a draft, in the way that it proposes or is given.
 */
public final class DraftReader {

	private final List<DocumentFlow> documents;

	private DraftReader(List<DocumentFlow> documents) {
		this.documents = documents;
	}

	/**
	 * Reads documents as they most likely are meant: by their headings where that gives
	 * more elements than their tables alone.
	 * @param documents all documents of the plan, in the order in which they are to be
	 * read
	 * @param levels the names of the levels from the top, if a person names them
	 */
	public static ReadDocuments read(List<DocumentFlow> documents, List<String> levels) {
		DraftReader reader = new DraftReader(documents);
		ReadDocuments tables = reader
			.read(new Reading.OfTables(MappingProposer.propose(DocumentFlow.grids(documents)), List.of()), levels);
		if (documents.stream().flatMap(DocumentFlow::lines).findAny().isEmpty()) {
			return tables;
		}
		if (tables.draft().elements().isEmpty()) {
			Optional<TornGrammar> torn = TornProposer.propose(documents, levels);
			if (torn.isPresent()) {
				return reader.read(new Reading.OfTornTable(torn.get()), levels);
			}
		}
		ReadDocuments headings = reader.read(new Reading.OfHeadings(OutlineProposer.propose(documents, levels)),
				levels);
		return (headings.draft().elements().size() > tables.draft().elements().size()) ? headings : tables;
	}

	/**
	 * Reads documents as a person says.
	 * @param documents the same documents as the reading was proposed for
	 * @param reading how they are read
	 */
	public static ReadDocuments read(List<DocumentFlow> documents, ReadingForm reading) {
		return new DraftReader(documents).read(reading.reading(DocumentFlow.grids(documents)), List.of());
	}

	private ReadDocuments read(Reading proposed, List<String> levels) {
		boolean named = levels.size() == proposed.levels().size();
		Reading reading = named ? proposed.named(levels) : proposed;
		Draft draft = draft(reading);
		Stream<Doubt> others = (levels.isEmpty() || named) ? Stream.empty() : Stream.of(Doubt
			.of(Doubt.Kind.OTHER_LEVELS, List.of(), String.join("、", levels), String.join("、", proposed.levels())));
		List<Doubt> doubts = Stream
			.of(this.documents.stream().flatMap((document) -> document.doubts().stream()), others,
					draft.doubts().stream())
			.flatMap((all) -> all)
			.toList();
		return new ReadDocuments(new Draft(draft.levels(), draft.elements(), doubts, draft.account()), reading);
	}

	private Draft draft(Reading reading) {
		return switch (reading) {
			case Reading.OfTornTable torn -> TornReader.read(this.documents, torn.grammar());
			case Reading.OfHeadings headings ->
				new GuessedRows(this.documents).mark(OutlineReader.read(this.documents, headings.grammar()));
			case Reading.OfTables tables -> {
				RangedTables read = new RangedTables(DocumentFlow.grids(this.documents), tables);
				Draft draft = new GuessedRows(this.documents).mark(TableReader.read(read.grids(), tables.mapping()));
				yield new Draft(draft.levels(), draft.elements(), draft.doubts(),
						withLines(read.withLeftOut(draft.account())));
			}
		};
	}

	/**
	 * The account of tables, with the lines around them, in the order of the documents.
	 */
	private List<AccountedText> withLines(List<AccountedText> tables) {
		Map<Place, AccountedText> cells = new HashMap<>();
		tables.forEach((text) -> cells.put(text.place(), text));
		List<AccountedText> account = new ArrayList<>();
		for (DocumentFlow document : this.documents) {
			for (Block block : document.blocks()) {
				switch (block) {
					case TextLine line -> account.add(new AccountedText(new Place(document.file(), line.address()),
							line.text(), line.role().leftOut()));
					case SourceTable table -> table.grid()
						.rows()
						.stream()
						.flatMap(List::stream)
						.map((cell) -> cells.remove(new Place(document.file(), cell.address())))
						.filter(Objects::nonNull)
						.forEach(account::add);
				}
			}
		}
		return account;
	}

}
