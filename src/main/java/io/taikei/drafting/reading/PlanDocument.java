package io.taikei.drafting.reading;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.drafting.store.DocumentNames;
import io.taikei.model.AccountedPlan;
import io.taikei.model.LineAccount;
import io.taikei.model.PlanElement;
import io.taikei.model.Sha256;
import io.taikei.model.SourceSpan;
import io.taikei.planfile.PlanFile.DocumentName;
import io.taikei.planfile.writing.PlanFileWriter;
import org.jspecify.annotations.Nullable;

/**
 * A loaded plan as a plan file, beside the one document that most of its sources are
 * lines of.
 *
 * @param planFile the text of the plan file
 * @param name the name of the document; null where the plan has none but plan files
 * @param content the document
 */
record PlanDocument(String planFile, @Nullable String name, String content) {

	static PlanDocument of(AccountedPlan plan) {
		Map<String, Long> cited = plan.plan()
			.elements()
			.stream()
			.flatMap(PlanElement::sources)
			.map(SourceSpan::file)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return plan.sources()
			.stream()
			.filter((file) -> isDocument(file.file()))
			.max(Comparator.comparingLong((file) -> cited.getOrDefault(file.file(), 0L)))
			.map((file) -> beside(plan, file))
			.orElseGet(() -> new PlanDocument(new PlanFileWriter(plan.plan(), null).write(), null, ""));
	}

	private static PlanDocument beside(AccountedPlan plan, LineAccount file) {
		String content = content(file);
		DocumentName name = new DocumentName(file.file(), Sha256.of(content.getBytes(StandardCharsets.UTF_8)).hex());
		return new PlanDocument(new PlanFileWriter(plan.plan(), name).write(), file.file(), content);
	}

	/** In a folder of its own, and no second plan file. */
	private static boolean isDocument(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return DocumentNames.usable(name).equals(name) && !lower.endsWith(".yaml") && !lower.endsWith(".yml");
	}

	/** The graph keeps no empty lines, but the numbers of all others. */
	private static String content(LineAccount file) {
		StringBuilder content = new StringBuilder();
		int written = 0;
		for (LineAccount.Line line : file.lines()) {
			content.append("\n".repeat(line.number() - 1 - written)).append(line.text()).append('\n');
			written = line.number();
		}
		return content.toString();
	}

}
