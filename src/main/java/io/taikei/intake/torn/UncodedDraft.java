package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import io.taikei.intake.torn.TornTables.TornTable;
import io.taikei.model.ElementId;
import io.taikei.model.Label;
import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Line;
import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Makes a draft of torn tables whose lowest level has no codes. */
final class UncodedDraft {

	/** What a document does not state is never surer. */
	private static final double INFERRED = 0.89;

	private final List<String> levels;

	private final List<DraftElement> elements = new ArrayList<>();

	private final List<AccountedText> account = new ArrayList<>();

	private final Map<Kind, List<DocumentPlace>> doubted = new LinkedHashMap<>();

	private final Map<Kind, Integer> counts = new HashMap<>();

	UncodedDraft(List<String> levels) {
		this.levels = levels;
	}

	/**
	 * Adds what a document says.
	 * @param printed the names of the levels in the document
	 */
	void add(DocumentFlow document, TornTable table, List<String> printed) {
		Map<ElementId, List<PlanElement>> below = new LinkedHashMap<>();
		List<PlanElement> top = new ArrayList<>();
		Map<ElementId, PlanElement> known = table.elements()
			.stream()
			.collect(Collectors.toMap((element) -> element.label().id(), (element) -> element, (one, same) -> one));
		for (PlanElement element : table.elements()) {
			Placement place = place(element);
			if (place == null || !known.containsKey(place.parent())) {
				top.add(element);
			}
			else {
				below.computeIfAbsent(place.parent(), (parent) -> new ArrayList<>()).add(element);
			}
		}
		top.forEach((element) -> add(element, null, below, printed));
		account(document, table.account());
	}

	Draft draft() {
		List<Doubt> doubts = new ArrayList<>(List.of(Doubt.of(Kind.TORN_TABLE, List.of())));
		this.doubted.forEach(
				(kind, places) -> doubts.add(Doubt.of(kind, places, Objects.requireNonNull(this.counts.get(kind)))));
		return new Draft(this.levels, this.elements, doubts, this.account);
	}

	private void add(PlanElement element, @Nullable Integer parent, Map<ElementId, List<PlanElement>> below,
			List<String> printed) {
		Label label = element.label();
		Placement place = place(element);
		List<DocumentPlace> places = places(label);
		boolean placed = place == null || place.standing() == Provenance.STATED;
		boolean named = label.naming() == Provenance.STATED;
		double sure = Math.min((place == null || placed) ? 1 : Math.min(place.confidence(), INFERRED),
				named ? 1 : INFERRED);
		int index = this.elements.size();
		this.elements.add(new DraftElement(printed.indexOf(label.levelName()), label.codeRaw(), title(label), parent,
				places, List.of(), List.of(), List.of(),
				(parent != null) ? Math.min(sure, this.elements.get(parent).confidence()) : sure));
		if (label.placeholder()) {
			doubt(Kind.CODES_WITHOUT_NAME, places);
		}
		else if (!named) {
			doubt(Kind.NAMES_JOINED, places);
		}
		if (!placed) {
			doubt(Kind.ROWS_BY_MEANING, places);
		}
		below.getOrDefault(label.id(), List.of()).forEach((child) -> add(child, index, below, printed));
	}

	private void doubt(Kind kind, List<DocumentPlace> places) {
		this.doubted.computeIfAbsent(kind, (unknown) -> new ArrayList<>()).addAll(places);
		this.counts.merge(kind, 1, Integer::sum);
	}

	private static @Nullable Placement place(PlanElement element) {
		return element.placements().stream().findFirst().orElse(null);
	}

	/** A place that the document reserves has its code for a title. */
	private static String title(Label label) {
		String code = (label.codeRaw() != null) ? label.codeRaw() : label.id().value();
		return label.title().isEmpty() ? code : label.title();
	}

	private static List<DocumentPlace> places(Label label) {
		return Stream.of(label.source(), label.codeSource())
			.flatMap(Stream::ofNullable)
			.flatMap(UncodedDraft::lines)
			.distinct()
			.toList();
	}

	private static Stream<DocumentPlace> lines(SourceSpan span) {
		return IntStream.rangeClosed(span.firstLine(), span.lastLine())
			.mapToObj((line) -> new DocumentPlace(span.file(), new Address.OfLine(line)));
	}

	private void account(DocumentFlow document, LineAccount read) {
		Map<DocumentPlace, LineAccount.Role> roles = read.lines()
			.stream()
			.collect(Collectors.toMap((line) -> new DocumentPlace(document.file(), new Address.OfLine(line.number())),
					Line::role, (one, other) -> one));
		document.lines().forEach((line) -> {
			DocumentPlace place = new DocumentPlace(document.file(), line.address());
			this.account.add(new AccountedText(place, line.text(),
					role(line, place, roles.getOrDefault(place, LineAccount.Role.UNACCOUNTED))));
		});
		document.tables().forEach((table) -> AccountedText.leftOut(table.grid()).forEach(this.account::add));
	}

	private TextRole role(TextLine line, DocumentPlace place, LineAccount.Role role) {
		return switch (role) {
			case CONTENT -> TextRole.CONTENT;
			case HEADING -> TextRole.HEADING;
			case HEADER -> TextRole.HEADER;
			case FURNITURE -> TextRole.FURNITURE;
			case FOOTNOTE -> {
				doubt(Kind.NOTE, List.of(place));
				yield TextRole.IGNORED;
			}
			case NOT_CITED, UNACCOUNTED -> {
				if (line.role() != TextLine.Role.TEXT) {
					yield line.role().leftOut();
				}
				doubt(Kind.LINES_NOT_READ, List.of(place));
				yield TextRole.DOUBTFUL;
			}
		};
	}

}
