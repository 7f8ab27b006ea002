package io.taikei.intake.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document as it is read from the first line to the last, of whatever format.
 *
 * @param file the file's name
 * @param blocks all its lines and tables, in the order in which a person reads them
 * @param doubts what is wrong with it, such as pages without text
 */
public record DocumentFlow(String file, List<Block> blocks, List<Doubt> doubts) {

	public DocumentFlow {
		blocks = List.copyOf(blocks);
		doubts = List.copyOf(doubts);
	}

	/** The tables alone. */
	public Stream<SourceTable> tables() {
		return this.blocks.stream().filter(SourceTable.class::isInstance).map(SourceTable.class::cast);
	}

	/** The cells of all tables of several documents, in their order. */
	public static List<Grid> grids(List<DocumentFlow> documents) {
		return documents.stream().flatMap(DocumentFlow::tables).map(SourceTable::grid).toList();
	}

	/** The lines outside tables alone. */
	public Stream<TextLine> lines() {
		return this.blocks.stream().filter(TextLine.class::isInstance).map(TextLine.class::cast);
	}

}
