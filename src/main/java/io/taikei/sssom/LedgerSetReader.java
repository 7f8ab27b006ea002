package io.taikei.sssom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.taikei.review.DecisionFile;
import io.taikei.review.FiledDecision;
import io.taikei.review.ImportFinding;

/**
 * Reads the decisions of people out of a mapping set in SSSOM/TSV, whoever wrote it. What
 * tools and language models found is left out.
 */
public final class LedgerSetReader {

	private LedgerSetReader() {
	}

	/**
	 * Reads a mapping set.
	 * @param name the file's name
	 * @throws io.taikei.source.ReadingFailed if it is none
	 */
	public static DecisionFile read(Path name, String content) {
		MappingSet set = MappingSet.parse(name, content);
		List<FiledDecision> decisions = new ArrayList<>();
		List<ImportFinding> findings = new ArrayList<>();
		int others = 0;
		for (CsvRecord row : set.rows()) {
			LedgerRowReader reader = new LedgerRowReader(set, row);
			try {
				Optional<FiledDecision> decision = reader.decision();
				decision.ifPresent(decisions::add);
				others += decision.isPresent() ? 0 : 1;
			}
			catch (MalformedSlot ex) {
				findings.add(ex.at(reader.place()));
			}
		}
		return new DecisionFile(decisions, findings, others, set.metadata().header().mappingSetId());
	}

}
