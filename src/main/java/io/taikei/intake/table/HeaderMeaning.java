package io.taikei.intake.table;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.text.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a header say about its column.
 *
 * @param kind what it holds
 * @param level the level that it names; empty where it names none
 * @param year the year that it names
 */
record HeaderMeaning(Kind kind, String level, @Nullable Integer year) {

	private static final String QUALIFIER = "(?:基本的?な?|重点|主要な?|主な|おもな|個別|具体的?な?|推進|先導|リーディング|実施|計画|事務|展開|共通|横断|行政|予算|構成|関係する|施策の|政策の|まちづくりの?|まちの|目指す|めざす|取り?組み?の|分野別|部門別|細|小|中|大|単位|上位|下位|第\\d)";

	private static final String NOUN = "(?:目標|政策|施策|大綱|柱|分野|方針|方向性?|方策|プロジェクト|事業|取り?組み?|戦略|将来(?:都市)?像|都市像|テーマ|ビジョン|アクション|ミッション|視点|項目|分類|部門|領域|カテゴリー?|プログラム|メニュー|階層|展開|(?:まち|都市)の姿|章|節|編)";

	private static final Pattern LEVEL = Pattern
		.compile("(" + QUALIFIER + "*" + NOUN + "(?:の?" + QUALIFIER + "*" + NOUN + ")*)(?:の?名称?等?|名称等|タイトル)?");

	private static final String NUMBER = "(?:番号|コード|CD|No\\.?|№|ID|記号|符号|Code)";

	private static final Pattern LEVEL_CODE = Pattern.compile("(?:" + LEVEL.pattern() + ")の?" + NUMBER,
			Pattern.CASE_INSENSITIVE);

	private static final Pattern BARE_CODE = Pattern.compile(NUMBER + "|整理番号", Pattern.CASE_INSENSITIVE);

	private static final Pattern BARE_NAME = Pattern.compile("名称?|タイトル|件名");

	private static final Pattern DEPARTMENT = Pattern.compile(
			"(?:主?担当|所管|主管|関係|関連|実施|推進|取り?組み?)?(?:部署|部局|部課室?|課室|室課|部|課|局|室|係|組織|所属|主体)(?:[・/]?(?:課|室|係|局|部))*(?:の?名称?|等|名等)?|主?担当|所管|主管|担当者");

	private static final Pattern INDICATOR = Pattern
		.compile(".*(?:指標|KPI|数値目標|成果目標|ものさし|評価項目|ベンチマーク)(?:の?名称?|の?項目|の?内容)?\\d?", Pattern.CASE_INSENSITIVE);

	private static final Pattern UNIT = Pattern.compile("(?:指標の?)?単位");

	private static final Pattern TARGET = Pattern.compile(".*(?:目標値|目標年度?値|めざそう値|目指そう値|到達値|最終目標|目標水準).*");

	private static final Pattern BASELINE = Pattern
		.compile(".*(?:現状値|基準値|現況値|現在値|当初値|策定時|実績値|初期値).*|(?:現状|基準|現況|実績)年度?値?");

	private static final Pattern SITUATION = Pattern.compile("(?:.*の)?(?:現状|現況)(?:認識|分析)?|背景|これまでの取り?組み?");

	private static final Pattern CHALLENGES = Pattern
		.compile(".*(?:課題|問題点)(?:認識|等)?|.*(?:現状|現況)(?:[・/、]|と|及び|および)課題.*");

	private static final Pattern DESCRIPTION = Pattern
		.compile(".*(?:概要|内容|説明|目的|ねらい|考え方|(?:目指す|めざす|あるべき|将来の)姿|手段|やり方)(?:等)?");

	private static final Pattern OTHER = Pattern.compile(
			".*(?:年度|会計|款|予算|決算|事業費|経費|金額|コスト|備考|評価|区分|期間|種別|種類|時期|新規|財源|SDG|ゴール|開始|終了|ページ|頁|状況|達成|根拠|法令|対象|重要度|満足度|判定|今後|改善|関連|関係|再掲|進捗|優先|アンケート|人件費|職員|千円|更新|作成|連番|通番|通し|項番|行番号|実績|計画値|決定|結果|URL).*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern YEAR = Pattern.compile("(?:令和|平成|昭和|[RHS])(?:元|\\d{1,2})|(?:19|20)\\d\\d",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ASIDE = Pattern.compile("[(（\\[【〔〈][^)）\\]】〕〉]*[)）\\]】〕〉]|[※*◆■●○・]+");

	static final HeaderMeaning UNKNOWN = new HeaderMeaning(Kind.UNKNOWN, "", null);

	/** The meaning of a header's words. */
	static HeaderMeaning of(String header) {
		String all = Normalizer.normalize(header, Normalizer.Form.NFKC).replaceAll("\\s", "");
		Integer year = year(all);
		String words = ASIDE.matcher(all).replaceAll("");
		String timeless = YEAR.matcher(words).replaceAll("").replaceAll("年度?末?|時点", "");
		if (words.isEmpty() || words.length() > 24) {
			return UNKNOWN;
		}
		Matcher level = LEVEL.matcher(words);
		Matcher code = LEVEL_CODE.matcher(words);
		if (BARE_CODE.matcher(words).matches()) {
			return new HeaderMeaning(Kind.BARE_CODE, "", null);
		}
		if (code.matches()) {
			return new HeaderMeaning(Kind.LEVEL_CODE, code.group(1), null);
		}
		if (UNIT.matcher(words).matches()) {
			return new HeaderMeaning(Kind.UNIT, "", null);
		}
		if (INDICATOR.matcher(words).matches()) {
			return new HeaderMeaning(Kind.INDICATOR, "", null);
		}
		if (TARGET.matcher(words).matches() || (year != null && timeless.equals("目標"))) {
			return new HeaderMeaning(Kind.TARGET, "", year);
		}
		if (BASELINE.matcher(words).matches() || (year != null && timeless.matches("現状|現況|基準"))) {
			return new HeaderMeaning(Kind.BASELINE, "", year);
		}
		if (CHALLENGES.matcher(words).matches()) {
			return new HeaderMeaning(Kind.CHALLENGES, "", null);
		}
		if (SITUATION.matcher(words).matches()) {
			return new HeaderMeaning(Kind.SITUATION, "", null);
		}
		if (level.matches()) {
			return new HeaderMeaning(Kind.LEVEL_NAME, level.group(1), null);
		}
		if (DEPARTMENT.matcher(words).matches()) {
			return new HeaderMeaning(Kind.DEPARTMENT, "", null);
		}
		if (DESCRIPTION.matcher(words).matches()) {
			return new HeaderMeaning(Kind.DESCRIPTION, "", null);
		}
		if (BARE_NAME.matcher(words).matches()) {
			return new HeaderMeaning(Kind.BARE_NAME, "", null);
		}
		return OTHER.matcher(all).matches() ? new HeaderMeaning(Kind.OTHER, "", null) : UNKNOWN;
	}

	private static @Nullable Integer year(String words) {
		Matcher matcher = YEAR.matcher(words);
		return (matcher.find() && FiscalYear.of(matcher.group()) instanceof FiscalYear.Known known) ? known.year()
				: null;
	}

	boolean is(Kind other) {
		return this.kind == other;
	}

	boolean isKnown() {
		return this.kind != Kind.UNKNOWN;
	}

	/** What a column can hold by its header. */
	enum Kind {

		LEVEL_NAME, LEVEL_CODE, BARE_CODE, BARE_NAME, DEPARTMENT, INDICATOR, UNIT, BASELINE, TARGET, SITUATION,
		CHALLENGES, DESCRIPTION, OTHER, UNKNOWN

	}

}
