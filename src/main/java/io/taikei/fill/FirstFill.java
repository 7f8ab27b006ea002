package io.taikei.fill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.taikei.cypher.LoadFile;
import io.taikei.fill.ElementNumbers.WaitingPlan;
import io.taikei.fill.FillManifest.SchemaRule;
import io.taikei.fill.FillProgress.Step;
import io.taikei.library.comparison.FirstComparison;
import io.taikei.vocabulary.Vocabulary;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Compares all elements that wait for it, and writes the whole graph with what was found
 * into files for Neo4j's import tool. The database itself stays as it is: its elements
 * wait. What somebody has decided on, or what was found before, waits on in the imported
 * graph too, and is compared there as ever.
 */
@Component
public class FirstFill {

	private final FirstComparison comparison;

	private final Driver driver;

	FirstFill(FirstComparison comparison, Driver driver) {
		this.comparison = comparison;
		this.driver = driver;
	}

	/**
	 * Writes the files into an empty folder.
	 * @param vocabulary has the document frequencies, where the graph has none yet
	 * @throws FillImpossible if the import tool can't take what the graph holds
	 */
	public FillReport write(Path folder, Supplier<Vocabulary> vocabulary, FillProgress progress) {
		return this.comparison.hold(vocabulary, (finder) -> {
			try (Session session = this.driver.session(); ImportFolder files = new ImportFolder(folder)) {
				ElementNumbers elements = ElementNumbers.read(session);
				try (FoundOverlaps found = new FoundOverlaps(elements, files.overlaps())) {
					compare(elements, finder, found, progress);
					found.write();
					Record size = session.run(LoadFile.GRAPH_SIZE.text()).single();
					long all = size.get("nodes").asLong() + size.get("links").asLong();
					new GraphExport(session, files, found)
						.write((written) -> progress.reached(Step.WRITING, written, all));
					FillManifest manifest = manifest(session, files);
					manifest.write(folder);
					return new FillReport(elements.waiting().size(), elements.size(), found.size(), manifest.nodes(),
							manifest.links(), folder, files.finish());
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The files of the fill can't be written into %s".formatted(folder), ex);
			}
		});
	}

	private static void compare(ElementNumbers elements, FirstComparison.Finder finder, FoundOverlaps found,
			FillProgress progress) throws IOException {
		long done = 0;
		for (WaitingPlan plan : elements.waiting()) {
			if (!plan.elements().isEmpty()) {
				found.add(finder.best(plan.elements()));
			}
			done += plan.elements().size();
			progress.reached(Step.COMPARING, done, elements.size());
		}
	}

	private static FillManifest manifest(Session session, ImportFolder files) {
		List<SchemaRule> schema = Stream.of(LoadFile.CONSTRAINTS, LoadFile.INDEXES)
			.flatMap((file) -> session.run(file.text())
				.list((row) -> new SchemaRule(row.get("name").asString(), row.get("statement").asString()))
				.stream())
			.toList();
		Record names = session.run(LoadFile.NAMES.text()).single();
		return new FillManifest(files.rows("--nodes"), files.rows("--relationships"), schema,
				names.get("labels").asList(Value::asString), names.get("types").asList(Value::asString),
				names.get("properties").asList(Value::asString));
	}

}
