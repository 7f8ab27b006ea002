package io.taikei.drafting.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import io.taikei.drafting.part.PartLayout.Division;
import io.taikei.drafting.part.SourcePart.Box;
import io.taikei.drafting.part.SourcePart.Row;
import io.taikei.drafting.part.SourcePart.SourceCell;
import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import org.jspecify.annotations.Nullable;

/** The parts of a draft's documents, with what became of their texts. */
public final class SourceParts {

	private final PartLayout layout;

	private final Map<DocumentPlace, String> elements = new HashMap<>();

	private final Map<DocumentPlace, TextRole> roles = new HashMap<>();

	/**
	 * Parts of the documents of a draft.
	 * @param draft the draft, with all corrections
	 * @param keys the keys of its elements
	 */
	public SourceParts(PartLayout layout, Draft draft, List<String> keys) {
		this.layout = layout;
		for (int index = 0; index < keys.size(); index++) {
			for (DocumentPlace place : draft.elements().get(index).places()) {
				this.elements.putIfAbsent(place, keys.get(index));
			}
		}
		for (AccountedText text : draft.account()) {
			this.roles.putIfAbsent(text.place(), text.role());
		}
	}

	/**
	 * Writes the parts that are not the same as before.
	 * @param before what was written of the same documents before; null where nothing was
	 * @param written takes each part
	 */
	public void write(@Nullable SourceParts before, Consumer<SourcePart> written) {
		this.layout.divisions()
			.stream()
			.filter((division) -> before == null || isChanged(division, before))
			.map(this::part)
			.forEach(written);
	}

	private boolean isChanged(Division division, SourceParts before) {
		return division.rows().stream().flatMap((row) -> row.cells().stream()).anyMatch((cell) -> {
			DocumentPlace place = place(division, cell);
			return this.roles.get(place) != before.roles.get(place)
					|| !Objects.equals(this.elements.get(place), before.elements.get(place));
		});
	}

	private SourcePart part(Division division) {
		return new SourcePart(division.heading(), division.columns(),
				division.rows()
					.stream()
					.map((row) -> new Row(row.number(),
							row.cells().stream().map((cell) -> cell(place(division, cell), cell)).toList()))
					.toList());
	}

	private static DocumentPlace place(Division division, Cell cell) {
		return new DocumentPlace(division.heading().document(), cell.address());
	}

	private SourceCell cell(DocumentPlace place, Cell cell) {
		return new SourceCell(this.layout.keys().of(place), cell.merged() ? "" : cell.text(), cell.merged(),
				this.roles.get(place), this.elements.get(place), cell.merged() ? null : Box.of(cell.address()));
	}

}
