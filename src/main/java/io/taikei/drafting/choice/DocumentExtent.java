package io.taikei.drafting.choice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.taikei.drafting.picture.PageSize;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.ReadRange;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.file.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * How long a document is, in what its parts are counted by.
 *
 * @param name its name
 * @param unit what is counted; null where a range means nothing to people
 * @param length how many there are
 * @param tables how many tables it has
 * @param pages the sizes of the pages of a PDF; empty of anything else
 */
public record DocumentExtent(String name, @Nullable Unit unit, int length, int tables, List<PageSize> pages) {

	public DocumentExtent {
		pages = List.copyOf(pages);
	}

	/** The extent of a document that was read. */
	public static DocumentExtent of(Path file, DocumentFlow flow) {
		List<PageSize> pages = (FileKind.of(file) == FileKind.PDF) ? PageSize.all(file) : List.of();
		List<Address> addresses = new ArrayList<>();
		flow.blocks().forEach((block) -> add(block, addresses));
		Unit unit = pages.isEmpty() ? addresses.stream().map(Unit::of).filter(Objects::nonNull).findFirst().orElse(null)
				: Unit.PAGE;
		int last = addresses.stream()
			.filter((address) -> unit != null && Unit.of(address) == unit)
			.mapToInt(ReadRange::number)
			.max()
			.orElse(0);
		return new DocumentExtent(flow.file(), unit, Math.max(last, pages.size()), (int) flow.tables().count(), pages);
	}

	/** No row of a table has a higher number than the last one. */
	private static void add(Block block, List<Address> addresses) {
		switch (block) {
			case TextLine line -> addresses.add(line.address());
			case SourceTable table -> {
				List<List<Cell>> rows = table.grid().rows();
				if (!rows.isEmpty()) {
					rows.getLast().forEach((cell) -> addresses.add(cell.address()));
				}
			}
		}
	}

	/** What a document is counted by. */
	public enum Unit {

		PAGE, LINE, ROW, PARAGRAPH;

		static @Nullable Unit of(Address address) {
			return switch (address) {
				case Address.OfPage page -> PAGE;
				case Address.OfLine line -> LINE;
				case Address.OfParagraph paragraph -> PARAGRAPH;
				case Address.OfSheet cell -> ROW;
				case Address.OfTable cell -> null;
			};
		}

	}

}
