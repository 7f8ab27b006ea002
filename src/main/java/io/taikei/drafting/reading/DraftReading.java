package io.taikei.drafting.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.drafting.choice.TableChoices;
import io.taikei.drafting.choice.TableChoicesOfReading;
import io.taikei.drafting.correction.CorrectedDraft;
import io.taikei.drafting.part.PartLayout;
import io.taikei.drafting.part.SourceParts;
import io.taikei.drafting.plan.PlanDraft;
import io.taikei.drafting.store.DraftFolder;
import io.taikei.drafting.store.DraftForm;
import io.taikei.drafting.store.DraftReadingChoice;
import io.taikei.drafting.store.DraftResult;
import io.taikei.drafting.store.DraftResult.Element;
import io.taikei.drafting.store.DraftResult.Level;
import io.taikei.drafting.store.DraftResult.ShownPlace;
import io.taikei.drafting.store.DraftResult.ToldDoubt;
import io.taikei.intake.ReadDocuments;
import io.taikei.intake.ReadingMethod;
import io.taikei.intake.ReadingForm;
import io.taikei.intake.document.AddressText;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.draft.DraftElement;
import io.taikei.model.PlanElement;
import io.taikei.planfile.writing.DraftPlanFile;
import io.taikei.planfile.writing.HandEdits;
import io.taikei.planfile.writing.HandEdits.ElementEdit;

/**
 * Reads the documents of a draft and keeps what was read in its folder.
 *
 * @param folder the folder
 * @param form what a person brought and decided
 */
public record DraftReading(DraftFolder folder, DraftForm form) {

	List<Path> documents() {
		return this.form.documents().stream().map(this.folder::document).toList();
	}

	/** Makes a plan of what was read of the documents, and keeps it. */
	public DraftResult write(LastReading.Kept kept) {
		DraftReadingChoice chosen = this.form.reading();
		ReadDocuments read = kept.read();
		List<DocumentFlow> flows = kept.documents().flows();
		PartLayout layout = kept.documents().layout();
		CorrectedDraft corrected = CorrectedDraft.of(read.draft(), layout.keys(), this.form.corrections());
		List<String> levels = read.draft().levels();
		List<PlanElement.Kind> kinds = (chosen != null && chosen.kinds().size() == levels.size()) ? chosen.kinds()
				: DraftPlanFile.kinds(levels);
		ReadingForm reading = ReadingForm.of(kept.documents().forms(), read.reading());
		PlanDraft plan = PlanDraft.of(documents(), corrected.draft(), reading, this.form.facts().planFacts(),
				new HandEdits(kinds, corrected.edits()), this.form.corrections(), kept.written().texts());
		kept.written().write(new SourceParts(layout, corrected.draft(), corrected.keys()), this.folder::write);
		kept.written().write(plan.account(), (content) -> DraftFolder.write(this.folder.account(), content));
		DraftFolder.write(this.folder.planFile(), plan.planFile());
		DraftResult result = new DraftResult(
				IntStream.range(0, levels.size())
					.mapToObj((level) -> new Level(levels.get(level), kinds.get(level)))
					.toList(),
				elements(corrected, layout),
				read.draft().doubts().stream().map((doubt) -> told(doubt, layout)).toList(), reading,
				kept.documents().extents(), choices(flows, read.reading()), layout.headings(), corrected.removed(),
				corrected.unmatched(), List.of(), plan.written().lines());
		this.folder.write(result);
		return result;
	}

	/** What stands in tables below headings is read by the headings. */
	private static List<TableChoices> choices(List<DocumentFlow> flows, ReadingMethod reading) {
		return switch (reading) {
			case ReadingMethod.OfTables tables -> new TableChoicesOfReading(flows, tables.mapping()).all();
			case ReadingMethod.OfTornTable torn -> List.of();
			case ReadingMethod.OfHeadings headings -> List.of();
		};
	}

	private static List<Element> elements(CorrectedDraft corrected, PartLayout layout) {
		List<DraftElement> elements = corrected.draft().elements();
		return IntStream.range(0, elements.size()).mapToObj((index) -> {
			DraftElement element = elements.get(index);
			ElementEdit edit = corrected.edits().get(index);
			List<String> places = element.places().stream().map(layout.keys()::of).toList();
			return new Element(corrected.keys().get(index), element.level(), element.code(), element.title(),
					element.parent(), element.confidence(), edit != null && edit.placeholder(),
					places.isEmpty() ? null : layout.partOf(places.getFirst()), places);
		}).toList();
	}

	/** Each place as people name it once, such as a page. */
	private static ToldDoubt told(Doubt doubt, PartLayout layout) {
		return new ToldDoubt(doubt.kind(), doubt.text(),
				new ArrayList<>(doubt.places()
					.stream()
					.map((place) -> shown(place, layout))
					.collect(Collectors.toMap((place) -> Map.entry(place.document(), place.text()), Function.identity(),
							(first, same) -> first, LinkedHashMap::new))
					.values()));
	}

	private static ShownPlace shown(DocumentPlace place, PartLayout layout) {
		String key = layout.keys().of(place);
		return new ShownPlace(key, layout.partOf(key), place.file(), AddressText.of(place.address()));
	}

}
