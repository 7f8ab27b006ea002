package io.taikei.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.Place;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.table.Mapping;
import io.taikei.intake.table.MappingProposer;
import io.taikei.intake.table.TableReader;

/**
 * Reads the documents of one plan as a draft, by a mapping that it proposes or is given.
 */
public final class DraftReader {

	private DraftReader() {
	}

	/**
	 * Reads documents as they most likely are meant.
	 * @param documents all documents of the plan, in the order in which they are to be
	 * read
	 * @param levels the names of the levels from the top, if a person names them
	 */
	public static ReadDocuments read(List<DocumentFlow> documents, List<String> levels) {
		Mapping proposed = MappingProposer.propose(grids(documents));
		if (levels.isEmpty()) {
			return read(documents, proposed, List.of());
		}
		return (levels.size() == proposed.levels().size())
				? read(documents, new Mapping(levels, proposed.layouts()), List.of())
				: read(documents, proposed, List.of(Doubt.of(Doubt.Kind.OTHER_LEVELS, List.of(),
						String.join("、", levels), String.join("、", proposed.levels()))));
	}

	/**
	 * Reads documents as a person says.
	 * @param documents the same documents as the reading was proposed for
	 * @param reading how they are read
	 */
	public static ReadDocuments read(List<DocumentFlow> documents, ReadingForm reading) {
		return read(documents, reading.mapping(grids(documents)), List.of());
	}

	private static ReadDocuments read(List<DocumentFlow> documents, Mapping mapping, List<Doubt> told) {
		Draft draft = TableReader.read(grids(documents), mapping);
		List<Doubt> doubts = Stream
			.of(documents.stream().flatMap((document) -> document.doubts().stream()), told.stream(),
					draft.doubts().stream())
			.flatMap((all) -> all)
			.toList();
		return new ReadDocuments(new Draft(draft.levels(), draft.elements(), doubts, account(documents, draft)),
				mapping);
	}

	private static List<Grid> grids(List<DocumentFlow> documents) {
		return documents.stream().flatMap(DocumentFlow::tables).map(SourceTable::grid).toList();
	}

	/** All texts in the order of the documents, those outside tables too. */
	private static List<AccountedText> account(List<DocumentFlow> documents, Draft draft) {
		Map<Place, AccountedText> cells = new HashMap<>();
		draft.account().forEach((text) -> cells.put(text.place(), text));
		List<AccountedText> account = new ArrayList<>();
		for (DocumentFlow document : documents) {
			for (Block block : document.blocks()) {
				switch (block) {
					case TextLine line -> account.add(new AccountedText(new Place(document.file(), line.address()),
							line.text(), (line.role() == TextLine.Role.TEXT) ? TextRole.IGNORED : TextRole.FURNITURE));
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
