package io.taikei.overlap.analysis;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.ThemeId;
import io.taikei.overlap.index.Feature;
import org.jspecify.annotations.Nullable;

/**
 * An analysed plan as bytes: a byte for the version of the format; then, compressed, the
 * plan's id, its features in their order, and its elements in that of their ids, each
 * with the numbers of its features and of the themes that it addresses.
 */
final class AnalysisFormat {

	private static final byte VERSION = 2;

	private AnalysisFormat() {
	}

	static byte[] write(AnalysedPlan plan) {
		List<Feature> features = plan.analysed()
			.stream()
			.flatMap(AnalysisFormat::features)
			.distinct()
			.sorted()
			.toList();
		Map<Feature, Integer> numbers = new HashMap<>();
		features.forEach((feature) -> numbers.put(feature, numbers.size()));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(VERSION);
		try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes)))) {
			write(out, plan.id().value());
			out.writeInt(features.size());
			for (Feature feature : features) {
				write(out, feature.kind().name());
				write(out, feature.name());
			}
			out.writeInt(plan.analysed().size());
			for (AnalysedElement element : plan.analysed()) {
				write(out, element.id().value());
				write(out, element.kind().name());
				write(out, element.title());
				write(out, (element.parent() != null) ? element.parent().value() : null);
				out.writeInt(element.own().size());
				for (Map.Entry<Feature, Double> weight : element.own().entrySet()) {
					out.writeInt(numbers.getOrDefault(weight.getKey(), -1));
					out.writeDouble(weight.getValue());
				}
				out.writeInt(element.addressed().size());
				for (ThemeId theme : element.addressed()) {
					out.writeInt(numbers.getOrDefault(new Feature.Topic(theme), -1));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory is written to", ex);
		}
		return bytes.toByteArray();
	}

	private static Stream<Feature> features(AnalysedElement element) {
		return Stream.concat(element.own().keySet().stream(), element.addressed().stream().map(Feature.Topic::new));
	}

	static AnalysedPlan read(byte[] bytes) {
		ByteArrayInputStream kept = new ByteArrayInputStream(bytes);
		if (kept.read() != VERSION) {
			throw new IllegalArgumentException(
					"This is no analysed plan of version %d; the plan has to be analysed again".formatted(VERSION));
		}
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(kept)))) {
			PlanId plan = new PlanId(required(in));
			List<Feature> features = features(in);
			List<AnalysedElement> elements = new ArrayList<>();
			for (int left = in.readInt(); left > 0; left--) {
				elements.add(element(in, features));
			}
			if (in.read() >= 0) {
				throw new IOException("More follows than was written");
			}
			return new AnalysedPlan(plan, elements);
		}
		catch (IOException | IndexOutOfBoundsException | IllegalArgumentException ex) {
			throw new IllegalArgumentException("An analysed plan is damaged; the plan has to be analysed again", ex);
		}
	}

	private static List<Feature> features(DataInputStream in) throws IOException {
		List<Feature> features = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			features.add(Feature.of(Feature.Kind.valueOf(required(in)), required(in)));
		}
		return features;
	}

	private static AnalysedElement element(DataInputStream in, List<Feature> features) throws IOException {
		ElementId id = new ElementId(required(in));
		PlanElement.Kind kind = PlanElement.Kind.valueOf(required(in));
		String title = read(in);
		String parent = read(in);
		SortedMap<Feature, Double> own = new TreeMap<>();
		for (int left = in.readInt(); left > 0; left--) {
			Feature feature = features.get(in.readInt());
			double weight = in.readDouble();
			if (!(weight >= 0 && weight <= 1)) {
				throw new IOException("A feature weighs " + weight);
			}
			own.put(feature, weight);
		}
		SortedSet<ThemeId> addressed = new TreeSet<>();
		for (int left = in.readInt(); left > 0; left--) {
			addressed.add(new ThemeId(features.get(in.readInt()).name()));
		}
		return new AnalysedElement(id, kind, title, (parent != null) ? new ElementId(parent) : null, own, addressed);
	}

	/** A text's length stands before it; -1 where there is none. */
	private static void write(DataOutputStream out, @Nullable String text) throws IOException {
		if (text == null) {
			out.writeInt(-1);
			return;
		}
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static @Nullable String read(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0) {
			return null;
		}
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new IOException("A text ends early");
		}
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static String required(DataInputStream in) throws IOException {
		String text = read(in);
		if (text == null) {
			throw new IOException("A text is missing");
		}
		return text;
	}

}
