package io.taikei.reader.document;

import io.taikei.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatementKindsTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			環境を整備することが大切です。,        NEED
			支え合いが必要です。,             NEED
			見直しが必要となります。,          NEED
			対応する必要があります。,           NEED
			早めの備えが重要である。,           NEED
			担い手の確保が求められます。,        NEED
			担い手の確保が求められています。,      NEED
			住民の参加は欠かせません。,         NEED
			次の世代へ引き継がなければなりません。,   NEED
			財源の確保が課題となっています。,      NEED
			そのため、必要な支援を行います。,      MEASURE
			大切な自然を守ります。,            MEASURE
			重要です、という声に応えます。,       MEASURE
			適正化に努めます。,              MEASURE
			""")
	void tellsNeedsFromMeasures(String sentence, Statement.Kind kind) {
		assertThat(StatementKinds.of(sentence)).isEqualTo(kind);
	}

}
