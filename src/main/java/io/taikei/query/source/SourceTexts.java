package io.taikei.query.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.PropertyValues;
import io.taikei.model.AccountLine;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.path.ElementRef;
import io.taikei.query.source.ElementSource.Passage;
import io.taikei.query.source.SourceExcerpt.Citation;
import io.taikei.query.source.SourceExcerpt.Line;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts that plans were read from (原文のどこに？). */
@Service
@Transactional(readOnly = true)
public class SourceTexts {

	/** How many lines an excerpt shows before and after those that are cited. */
	private static final int AROUND = 2;

	private final Graph graph;

	SourceTexts(Graph graph) {
		this.graph = graph;
	}

	/** The files of a plan in their order; none where no such plan is loaded. */
	public List<SourceText> ofPlan(PlanId planId) {
		return this.graph.rows(QueryFile.SOURCE_FILES, Map.of("planId", planId.value()), SourceText.class,
				SourceTexts::text);
	}

	/**
	 * Where an element stands, with the lines; empty where no such element is loaded.
	 */
	public Optional<ElementSource> ofElement(ElementId id) {
		return this.graph.firstPlace(id)
			.map((row) -> new ElementSource(ElementRef.of(row.element()), row.plan(), this.graph
				.rows(QueryFile.SOURCE_LINES_OF_ELEMENT, Map.of("elementId", id.value()), Passage.class, Passage::of)));
	}

	/** The cited lines with those around them; what is in no file is left out. */
	public Map<Citation, SourceExcerpt> excerpts(Collection<Citation> cited) {
		return this.graph
			.rows(QueryFile.SOURCE_EXCERPTS,
					Map.of("spans", cited.stream().distinct().map(Citation::parameters).toList(), "around", AROUND),
					SourceExcerpt.class, SourceExcerpt::of)
			.stream()
			.collect(Collectors.toMap(SourceExcerpt::cited, Function.identity()));
	}

	/**
	 * Where the texts stand in their documents that are cited from an account of these;
	 * nothing for other files.
	 */
	public Map<Citation, AccountLine> places(Collection<Citation> cited) {
		return excerpts(cited.stream().filter((citation) -> citation.file().equals(AccountLine.FILE)).toList()).values()
			.stream()
			.flatMap((excerpt) -> excerpt.lines()
				.stream()
				.filter(Line::cited)
				.limit(1)
				.flatMap((line) -> AccountLine.read(line.text()).stream())
				.map((line) -> Map.entry(excerpt.cited(), line)))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** What lines are about, and what stands next before and after them. */
	public ElementsAtLines elementsAt(Citation lines) {
		Ids ids = this.graph.rows(QueryFile.ELEMENTS_AT_LINES, lines.parameters(), Ids.class, Ids::of).getFirst();
		LocatedElements located = this.graph.located(ids.all());
		return new ElementsAtLines(ids.here().stream().map(located::located).toList(),
				Optional.ofNullable(ids.before()).map(located::located).orElse(null),
				Optional.ofNullable(ids.after()).map(located::located).orElse(null));
	}

	private static SourceText text(TypeSystem types, Record row) {
		return new SourceText(row.get("file").asString(), row.get("lines").asList(Value::asString));
	}

	private record Ids(List<String> here, @Nullable String before, @Nullable String after) {

		static Ids of(TypeSystem types, Record row) {
			return new Ids(row.get("hereIds").asList(Value::asString), PropertyValues.text(row, "beforeId"),
					PropertyValues.text(row, "afterId"));
		}

		List<String> all() {
			return Stream.of(this.here.stream(), Stream.ofNullable(this.before), Stream.ofNullable(this.after))
				.flatMap(Function.identity())
				.toList();
		}

	}

}
