package io.taikei.query.overlap;

import java.util.List;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.query.Element;
import io.taikei.text.Bilingual;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OverlapCountsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			true  | 0 | 0 | 1 | true | only reserves a place
			false | 0 | 0 | 0 | true | no plan to compare with
			false | 0 | 0 | 1 | true | No overlap with an element of another plan
			false | 0 | 0 | 1 | false | not yet compared
			false | 0 | 7 | 1 | false | without them there are 7
			false | 5 | 7 | 1 | true | there are 5 in all
			""")
	void saysWhyNoOverlapIsListed(boolean placeholder, long matching, long stored, long otherPlans, boolean compared,
			String reason) {
		Element element = element(placeholder);

		Bilingual explanation = new OverlapCounts(matching, stored, otherPlans).explanation(element, compared);

		assertThat(explanation.en()).contains(reason);
		assertThat(explanation.ja()).endsWith("。");
	}

	private static Element element(boolean placeholder) {
		SourceSpan source = SourceSpan.line("plan.txt", 1);
		return new Element("999016-2:1", Kind.POLICY, "1", "1", "", Provenance.STATED, null, "施策", null, placeholder,
				null, source, source, List.of(), List.of(), List.of(), List.of());
	}

}
