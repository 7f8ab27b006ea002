package io.taikei;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Generates a Java client of the API's description, compiles it, and reads every GET of
 * the seeds by it without losing anything. It is no part of {@code mvn verify}, as the
 * generator is large; the profile {@code generated-client} runs it.
 */
@GraphTest
class GeneratedClientCheck {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Path GENERATOR = Path.of("target/openapi-generator/openapi-generator-cli.jar");

	@TempDir
	static Path directory;

	@Autowired
	private MockMvcTester mvc;

	@LocalServerPort
	private int port;

	private JsonNode description = JSON.createObjectNode();

	@BeforeAll
	void generateClient(@Autowired SeedsGraph seeds) throws Exception {
		seeds.load();
		this.description = read(URI.create("/v3/api-docs"));
		Path file = Files.writeString(directory.resolve("api.json"), this.description.toString());
		Process generator = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-jar",
				GENERATOR.toString(), "generate", "-i", file.toString(), "-g", "java", "--library", "native", "-o",
				directory.toString(), "--additional-properties=useJakartaEe=true,openApiNullable=false")
			.redirectErrorStream(true)
			.redirectOutput(directory.resolve("generator.log").toFile())
			.start();
		assertThat(generator.waitFor()).as(() -> log()).isZero();
		compile();
	}

	@Test
	void readsEveryGet() throws Exception {
		try (URLClassLoader client = new URLClassLoader(new URL[] { classes().toUri().toURL() })) {
			Object connection = client.loadClass("org.openapitools.client.ApiClient").getConstructor().newInstance();
			connection.getClass()
				.getMethod("updateBaseUri", String.class)
				.invoke(connection, "http://localhost:" + this.port);
			Object mapper = connection.getClass().getMethod("getObjectMapper").invoke(connection);
			for (ApiOperation operation : operations()) {
				Object answer = call(client, connection, operation);
				if (answer instanceof File file) {
					assertThat(file).as(operation.id()).isNotEmpty();
				}
				else {
					Object text = mapper.getClass()
						.getMethod("writeValueAsString", Object.class)
						.invoke(mapper, answer);
					assertThat(withoutNulls(JSON.readTree((String) text))).as(operation.id())
						.isEqualTo(withoutNulls(read(operation.example())));
				}
			}
		}
	}

	private List<ApiOperation> operations() {
		return ApiOperation.allOf(this.description)
			.stream()
			.filter((operation) -> operation.method().equals("get") && !operation.id().equals(ApiOperation.CHANGES)
					&& !operation.path().startsWith(ApiOperation.DRAFTS))
			.toList();
	}

	private static Object call(ClassLoader client, Object connection, ApiOperation operation) throws Exception {
		String tag = operation.node().at("/tags/0").asString();
		String name = Stream.of(tag.split(" "))
			.map((word) -> word.substring(0, 1).toUpperCase() + word.substring(1))
			.reduce("", String::concat);
		Class<?> api = client.loadClass("org.openapitools.client.api." + name + "Api");
		Method method = Arrays.stream(api.getMethods())
			.filter((candidate) -> candidate.getName().equals(operation.id()))
			.filter((candidate) -> !Arrays.asList(candidate.getParameterTypes()).contains(Map.class))
			.findFirst()
			.orElseThrow();
		return method.invoke(api.getConstructor(connection.getClass()).newInstance(connection), operation.parameters()
			.stream()
			.sorted(Comparator.comparing((parameter) -> !parameter.get("required").asBoolean()))
			.map((parameter) -> parameter.get("required").asBoolean() ? parameter.get("example").asString() : null)
			.toArray());
	}

	private static void compile() throws IOException {
		try (Stream<Path> files = Files.walk(directory.resolve("src/main/java"))) {
			List<String> arguments = Stream.concat(
					Stream.of("-nowarn", "-proc:none", "-cp",
							System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "-d",
							classes().toString()),
					files.filter((file) -> file.toString().endsWith(".java")).map(Path::toString))
				.toList();
			assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
				.isZero();
		}
	}

	private static Path classes() {
		return directory.resolve("classes");
	}

	private static String log() {
		try {
			return Files.readString(directory.resolve("generator.log"));
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	private JsonNode read(URI address) throws Exception {
		return JSON.readTree(this.mvc.get().uri(address).exchange().getResponse().getContentAsByteArray());
	}

	/** A client leaves out what is null. */
	private static JsonNode withoutNulls(JsonNode node) {
		if (node instanceof ObjectNode object) {
			object.removeIf(JsonNode::isNull);
		}
		node.forEach(GeneratedClientCheck::withoutNulls);
		return node;
	}

}
