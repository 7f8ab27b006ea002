package io.taikei.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.Sheet;
import io.taikei.query.theme.JointWork;
import io.taikei.query.theme.JointWork.Candidate;
import io.taikei.query.theme.PlanCell;

/** Themes that municipalities have in common (広域連携の候補). */
public final class JointWorkFile {

	private static final String NOTE = "計画が共通して触れているテーマです。連携が決まっているという意味ではありません。";

	private JointWorkFile() {
	}

	public static AnswerFile of(JointWork work, String about) {
		List<Column<Candidate>> columns = List.of(
				new Column<>("テーマ", 24, (candidate) -> candidate.theme().theme().label().ja()),
				new Column<>("上のテーマ", 20,
						(candidate) -> (candidate.theme().broader() != null) ? candidate.theme().broader().label().ja()
								: null),
				new Column<>("触れる自治体の数", 12, Candidate::municipalities),
				new Column<>("似ている組の数" + ExportLabels.counting(work.tier()), 12, Candidate::pairs),
				new Column<>("自治体と項目の数", 24, (candidate) -> joined(candidate, JointWorkFile::count)),
				new Column<>("主な項目", 70, (candidate) -> joined(candidate, JointWorkFile::elements)),
				new Column<>("テーマID", 24, (candidate) -> candidate.theme().theme().id()));
		return new AnswerFile(new Sheet<>("広域連携の候補", "広域連携の候補：共通して触れているテーマ", columns, work.candidates()), about, NOTE);
	}

	private static String joined(Candidate candidate, Function<PlanCell, String> part) {
		return candidate.theme().plans().stream().map(part).collect(Collectors.joining("\n"));
	}

	private static String count(PlanCell cell) {
		return "%s %d".formatted(cell.plan().municipality().name(), cell.total());
	}

	private static String elements(PlanCell cell) {
		return cell.elements()
			.stream()
			.map((one) -> one.element().title())
			.collect(Collectors.joining("、", cell.plan().municipality().name() + "：", ""));
	}

}
