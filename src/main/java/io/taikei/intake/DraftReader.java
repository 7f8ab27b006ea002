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
import io.taikei.intake.document.DocumentPlace;
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
import io.taikei.intake.torn.TornTables;
import io.taikei.intake.torn.UncodedTableReader;

/**
 * Reads the documents of one plan as a draft, in the way that it proposes or is given.
 */
public final class DraftReader {

	private final UncodedTableReader uncoded;

	/**
	 * A reader.
	 * @param tables puts torn tables together
	 */
	public DraftReader(TornTables tables) {
		this.uncoded = new UncodedTableReader(tables);
	}

	/**
	 * Reads documents as they most likely are meant: by their headings where that gives
	 * more elements than their tables alone.
	 * @param documents all documents of the plan, in the order in which they are to be
	 * read
	 * @param levels the names of the levels from the top, if a person names them
	 */
	public ReadDocuments read(List<DocumentFlow> documents, List<String> levels) {
		ReadDocuments tables = read(documents,
				new ReadingMethod.OfTables(MappingProposer.propose(DocumentFlow.grids(documents)), List.of()), levels);
		if (documents.stream().flatMap(DocumentFlow::lines).findAny().isEmpty()) {
			return tables;
		}
		if (tables.draft().elements().isEmpty()) {
			Optional<ReadDocuments> torn = this.uncoded.propose(documents, levels)
				.map((read) -> told(documents, new ReadingMethod.OfTornTable(read.grammar()), read.draft(), levels))
				.or(() -> TornProposer.propose(documents, levels)
					.map((grammar) -> read(documents, new ReadingMethod.OfTornTable(grammar), levels)));
			if (torn.isPresent()) {
				return torn.get();
			}
		}
		ReadDocuments headings = read(documents,
				new ReadingMethod.OfHeadings(OutlineProposer.propose(documents, levels)), levels);
		return (headings.draft().elements().size() > tables.draft().elements().size()) ? headings : tables;
	}

	/**
	 * Reads documents as a person says.
	 * @param documents the same documents as the reading was proposed for
	 * @param reading how they are read
	 */
	public ReadDocuments read(List<DocumentFlow> documents, ReadingForm reading) {
		return read(documents, reading.reading(DocumentFlow.grids(documents)), List.of());
	}

	private ReadDocuments read(List<DocumentFlow> documents, ReadingMethod proposed, List<String> levels) {
		ReadingMethod reading = isNamed(proposed, levels) ? proposed.named(levels) : proposed;
		return told(documents, reading, draft(documents, reading), levels);
	}

	private static boolean isNamed(ReadingMethod reading, List<String> levels) {
		return levels.size() == reading.levels().size();
	}

	/** What was read, with the doubts that are not of its reading alone. */
	private static ReadDocuments told(List<DocumentFlow> documents, ReadingMethod reading, Draft draft,
			List<String> levels) {
		Stream<Doubt> others = (levels.isEmpty() || isNamed(reading, levels)) ? Stream.empty() : Stream.of(Doubt
			.of(Doubt.Kind.OTHER_LEVELS, List.of(), String.join("、", levels), String.join("、", reading.levels())));
		List<Doubt> doubts = Stream
			.of(documents.stream().flatMap((document) -> document.doubts().stream()), others, draft.doubts().stream())
			.flatMap((all) -> all)
			.toList();
		return new ReadDocuments(new Draft(draft.levels(), draft.elements(), doubts, draft.account()), reading);
	}

	private Draft draft(List<DocumentFlow> documents, ReadingMethod reading) {
		return switch (reading) {
			case ReadingMethod.OfTornTable torn when torn.grammar().isLowestUncoded() ->
				this.uncoded.read(documents, torn.grammar());
			case ReadingMethod.OfTornTable torn -> TornReader.read(documents, torn.grammar());
			case ReadingMethod.OfHeadings headings ->
				new GuessedRows(documents).mark(OutlineReader.read(documents, headings.grammar()));
			case ReadingMethod.OfTables tables -> {
				RangedTables read = new RangedTables(DocumentFlow.grids(documents), tables);
				Draft draft = new GuessedRows(documents).mark(TableReader.read(read.grids(), tables.mapping()));
				yield new Draft(draft.levels(), draft.elements(), draft.doubts(),
						withLines(documents, read.withLeftOut(draft.account())));
			}
		};
	}

	/**
	 * The account of tables, with the lines around them, in the order of the documents.
	 */
	private static List<AccountedText> withLines(List<DocumentFlow> documents, List<AccountedText> tables) {
		Map<DocumentPlace, AccountedText> cells = new HashMap<>();
		tables.forEach((text) -> cells.put(text.place(), text));
		List<AccountedText> account = new ArrayList<>();
		for (DocumentFlow document : documents) {
			for (Block block : document.blocks()) {
				switch (block) {
					case TextLine line ->
						account.add(new AccountedText(new DocumentPlace(document.file(), line.address()), line.text(),
								line.role().leftOut()));
					case SourceTable table -> table.grid()
						.rows()
						.stream()
						.flatMap(List::stream)
						.map((cell) -> cells.remove(new DocumentPlace(document.file(), cell.address())))
						.filter(Objects::nonNull)
						.forEach(account::add);
				}
			}
		}
		return account;
	}

}
