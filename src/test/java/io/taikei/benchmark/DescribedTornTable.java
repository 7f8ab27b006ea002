package io.taikei.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import io.taikei.model.ElementId;
import io.taikei.model.Municipality;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Provenance;
import io.taikei.reader.document.PlanDescription;
import io.taikei.reader.document.PlanDescription.Format;
import io.taikei.reader.document.PlanDescription.Level;
import io.taikei.reader.document.PlanFolder;
import io.taikei.reader.torntable.TornTableReader;
import io.taikei.source.SourceDocument;

/** A torn table, read as one whose plan file describes it. */
record DescribedTornTable(Path file, IntakeTruth truth) {

	/** The kinds of the levels, the lowest first. */
	private static final List<Kind> FROM_BELOW = List.of(Kind.INITIATIVE, Kind.POLICY, Kind.GOAL, Kind.FUTURE_VISION);

	/** What was joined or placed by inference is marked so, whatever its confidence. */
	private static final double INFERRED = 0.89;

	Draft read(TornTableReader reader) {
		List<String> names = this.truth.levelNames();
		List<Level> levels = IntStream.range(0, names.size())
			.mapToObj((level) -> new Level(FROM_BELOW.get(Math.min(names.size() - 1 - level, FROM_BELOW.size() - 1)),
					names.get(level)))
			.toList();
		PlanDescription description = new PlanDescription(new Municipality("998893", "つくりの市", "架空県"), "1", "計画",
				Plan.Status.DRAFT, new PlanDescription.Period(2027, null), Format.TORN_TABLE,
				new PlanDescription.Source("input.txt", ""), levels, null);
		Plan plan = reader
			.read(new PlanFolder(this.file.resolveSibling("."), description, new SourceDocument("input.txt", lines())))
			.plan();
		return new Draft(names, elements(plan, names), List.of(), List.of());
	}

	private List<String> lines() {
		try {
			return Files.readAllLines(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The elements, each behind its parent, without reserved places. */
	private static List<DraftElement> elements(Plan plan, List<String> names) {
		List<PlanElement> named = plan.elements()
			.stream()
			.filter((element) -> !element.label().placeholder())
			.sorted(Comparator.comparingInt((element) -> names.indexOf(element.label().levelName())))
			.toList();
		List<DraftElement> elements = new ArrayList<>();
		Map<ElementId, Integer> indices = new HashMap<>();
		for (PlanElement element : named) {
			Placement place = element.placements().stream().findFirst().orElse(null);
			double confidence = (place == null || place.standing() == Provenance.STATED) ? 1 : INFERRED;
			double naming = (element.label().naming() == Provenance.STATED) ? 1 : INFERRED;
			indices.put(element.id(), elements.size());
			elements.add(new DraftElement(names.indexOf(element.label().levelName()), element.label().code(),
					element.label().title(), (place == null) ? null : indices.get(place.parent()),
					List.of(new DocumentPlace("input.txt", new Address.OfLine(element.label().source().firstLine()))),
					List.of(), List.of(), List.of(), Math.min(confidence, naming)));
		}
		return elements;
	}

}
