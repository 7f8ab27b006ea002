package io.taikei.graph.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.graph.schema.GraphSchema.NodeKind;
import io.taikei.graph.schema.GraphSchema.RelationshipKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The picture of the graph names what the migrations declare, and looks as Neo4j Browser
 * does.
 */
class GraphSchemaTests {

	private static final GraphSchema SCHEMA = GraphSchema.get();

	@Test
	void hasEveryLabelOfTheGraph() throws IOException {
		Set<String> labels = SCHEMA.nodes()
			.stream()
			.flatMap((node) -> Stream.concat(Stream.of(node.label()), node.marks().stream()))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(labels).isEqualTo(declared("label"));
	}

	@Test
	void hasEveryRelationshipTypeOfTheGraph() throws IOException {
		Set<String> types = SCHEMA.relationships().stream().map(RelationshipKind::type).collect(Collectors.toSet());

		assertThat(types).isEqualTo(declared("type"));
	}

	@Test
	void namesOnlyPropertiesOfTheGraph() throws IOException {
		assertThat(Stream.concat(SCHEMA.nodes().stream().map(NodeKind::properties),
				SCHEMA.relationships().stream().map(RelationshipKind::properties)))
			.allSatisfy((properties) -> assertThat(declared("property")).containsAll(properties));
	}

	@Test
	void joinsWhatItHas() {
		assertThat(SCHEMA.nodes()).extracting(NodeKind::id).doesNotHaveDuplicates();
		assertThat(SCHEMA.relationships()).allSatisfy((link) -> {
			assertThat(SCHEMA.node(link.from()).label()).isNotBlank();
			assertThat(SCHEMA.node(link.to()).label()).isNotBlank();
			assertThat(link.from().equals(link.to())).isEqualTo(link.loop() != null);
		});
	}

	@Test
	void hasTheColoursOfNeo4jBrowser() throws IOException {
		String style = read("cypher/browser/taikei.grass");

		assertThat(SCHEMA.nodes()).allSatisfy((node) -> {
			Matcher colour = Pattern.compile("node\\.%s \\{[^}]*?\\scolor: (#\\w{6});".formatted(node.label()))
				.matcher(style);
			assertThat(colour.find()).as(node.label()).isTrue();
			if (!node.keeping()) {
				assertThat(SchemaPicture.colour(node.label())).isEqualTo(colour.group(1));
			}
		});
	}

	/** To write them anew: run this with -Dtaikei.write-pictures=true. */
	@ParameterizedTest
	@CsvSource({ "ja, docs/graph-schema.ja.svg, グラフの構造", "en, docs/graph-schema.svg, What the graph is made of" })
	void isThePictureOfTheDocumentation(String language, Path file, String title) throws IOException {
		String picture = new SchemaPicture(SCHEMA, Locale.of(language)).svg(title);
		if (Boolean.getBoolean("taikei.write-pictures")) {
			Files.writeString(file, picture);
		}

		assertThat(Files.readString(file)).isEqualTo(picture);
	}

	@Test
	void keepsBoxesApart() {
		List<NodeKind> boxes = SCHEMA.nodes().stream().filter((node) -> node.of() == null).toList();

		assertThat(boxes).allSatisfy((box) -> assertThat(boxes)
			.noneMatch((other) -> other != box && overlap(box, other, 0) && overlap(box, other, 1)));
	}

	private static boolean overlap(NodeKind one, NodeKind other, int axis) {
		return one.at().get(axis) < other.at().get(axis) + other.size().get(axis)
				&& other.at().get(axis) < one.at().get(axis) + one.size().get(axis);
	}

	/** What R009 declares: the names in the list that is unwound as something. */
	private static Set<String> declared(String kind) throws IOException {
		Matcher list = Pattern.compile("UNWIND \\[([^]]*)] AS " + kind)
			.matcher(read("cypher/migrations/R009__names_of_the_graph.cypher"));
		assertThat(list.find()).isTrue();
		return Pattern.compile("'(\\w+)'")
			.matcher(list.group(1))
			.results()
			.map((MatchResult name) -> name.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String read(String path) throws IOException {
		return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
	}

}
