package io.taikei.reader.narrative;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTermTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			「健幸, 健幸
			知名度向上やシビックプライド, シビックプライド
			みどりのカーボン・ニュートラル, カーボン・ニュートラル
			社会のDX, DX
			国のSociety5.0, Society5.0
			「水の都」, 水の都
			''       , ''
			水と葛\uDB40\uDD00, 葛\uDB40\uDD00
			市を𠮟咤, 𠮟咤
			""")
	void reachesBackAsFarAsScriptStaysTheSame(String text, String term) {
		assertThat(MarkedTerm.before(text, text.length())).isEqualTo(term);
	}

}
