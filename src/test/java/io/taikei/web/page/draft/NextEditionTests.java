package io.taikei.web.page.draft;

import io.taikei.graph.MunicipalityNode;
import io.taikei.graph.PlanNode;
import io.taikei.model.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NextEditionTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			5, 第5次ほしみ市総合計画, 6, 第6次ほしみ市総合計画
			9, ほしみ市第９次長期総合計画, 10, ほしみ市第10次長期総合計画
			5, 第五次ほしみ市総合計画, 6, ''
			5, ほしみ市総合計画, 6, ほしみ市総合計画
			2025, ほしみ市総合計画, '', ほしみ市総合計画
			5, 第4次ほしみ市総合計画, 6, ''
			""")
	void countsOnWhereTheNumberIsKnown(String edition, String title, String nextEdition, String nextTitle) {
		NextEdition next = NextEdition.after(plan(edition, title, 2034));

		assertThat(next).isEqualTo(new NextEdition(nextEdition, nextTitle, 2035, 2044));
	}

	@Test
	void knowsNoYearsAfterAPlanWithoutAnEnd() {
		NextEdition next = NextEdition.after(plan("5", "第5次ほしみ市総合計画", null));

		assertThat(next).isEqualTo(new NextEdition("6", "第6次ほしみ市総合計画", null, null));
	}

	private static PlanNode plan(String edition, String title, @Nullable Integer lastYear) {
		return new PlanNode("132241-" + edition, title, edition, Plan.Status.ADOPTED, 2025, lastYear, true,
				new MunicipalityNode("132241", "多摩市", "東京都"));
	}

}
