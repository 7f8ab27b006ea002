package io.taikei.intake.table.structure;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the words of a header say about its column.
 *
 * @param kind what it holds
 * @param level the level that it names; empty where it names none
 * @param year the year that it names
 */
public record HeaderMeaning(Kind kind, String level, @Nullable Integer year) {

	private static final String QUALIFIER = "(?:基本的?な?|重点|主要な?|主な|おもな|個別|具体的?な?|推進|先導|リーディング|実施|計画|事務|展開|共通|横断|行政|予算|構成|関係する|施策の|政策の|まちづくりの?|まちの|目指す|めざす|取り?組み?の|分野別|部門別|細|小|中|大|単位|上位|下位|第\\d)";

	private static final String NOUN = "(?:目標|政策|施策|大綱|柱|分野|方針|方向性?|方策|プロジェクト|事業|取り?組み?|戦略|将来(?:都市)?像|都市像|テーマ|ビジョン|アクション|ミッション|視点|項目|分類|部門|領域|カテゴリー?|プログラム|メニュー|階層|展開|理念|(?:まち|都市|地域)の姿|章|節|編)";

	private static final String LEVEL = "(?<level>" + QUALIFIER + "*" + NOUN + "(?:の?" + QUALIFIER + "*" + NOUN
			+ ")*)(?:の?名称?等?|名称等|タイトル)?";

	private static final String NUMBER = "(?:番号|コード|CD|No\\.?|№|ID|記号|符号|Code)";

	static final HeaderMeaning UNKNOWN = new HeaderMeaning(Kind.UNKNOWN, "", null);

	/** The meaning of a header's words. */
	public static HeaderMeaning of(String header) {
		HeaderWords words = HeaderWords.of(header);
		return words.canBeHeader() ? Arrays.stream(Kind.values())
			.flatMap((kind) -> kind.matcher(words).stream().map((found) -> of(kind, found, words)))
			.findFirst()
			.orElse(UNKNOWN) : UNKNOWN;
	}

	private static HeaderMeaning of(Kind kind, Matcher found, HeaderWords words) {
		boolean level = kind == Kind.LEVEL_NAME || kind == Kind.LEVEL_CODE;
		boolean dated = kind == Kind.BASELINE || kind == Kind.TARGET;
		return new HeaderMeaning(kind, level ? found.group("level") : "", dated ? words.year() : null);
	}

	public boolean is(Kind other) {
		return this.kind == other;
	}

	public boolean isKnown() {
		return this.kind != Kind.UNKNOWN;
	}

	/** What a column can hold by its header; the first whose words fit counts. */
	public enum Kind {

		BARE_CODE(NUMBER + "|整理番号"),

		LEVEL_CODE(LEVEL + "の?" + NUMBER),

		UNIT("(?:指標の?)?単位"),

		INDICATOR(".*(?:指標|KPI|数値目標|成果目標|ものさし|評価項目|ベンチマーク)(?:の?名称?|の?項目|の?内容)?\\d?"),

		BASELINE_YEAR("(?:基準|現状|現況|実績|策定)(?:値の?)?年(?:度|次)?"),

		TARGET_YEAR("(?:目標|達成|到達)(?:値の?)?年(?:度|次)?"),

		TARGET(".*(?:目標値|目標年度?値|めざそう値|目指そう値|到達値|最終目標|目標水準).*" + "|目標" + HeaderWords.YEAR_SIGN),

		BASELINE(".*(?:現状値|基準値|現況値|現在値|当初値|策定時|実績値|初期値).*|(?:現状|基準|現況|実績)年度?値?" + "|(?:現状|現況|基準)"
				+ HeaderWords.YEAR_SIGN),

		CHALLENGES(".*(?:課題|問題点)(?:認識|等)?|.*(?:現状|現況)(?:[・/、]|と|及び|および)課題.*"),

		SITUATION("(?:.*の)?(?:現状|現況)(?:認識|分析)?|背景|これまでの取り?組み?"),

		LEVEL_NAME(LEVEL),

		DEPARTMENT(
				"(?:主?担当|所管|主管|関係|関連|実施|推進|取り?組み?)?(?:部署|部局|部課室?|課室|室課|部|課|局|室|係|組織|所属|主体)(?:[・/]?(?:課|室|係|局|部))*(?:の?名称?|等|名等)?|主?担当|所管|主管|担当者"),

		DESCRIPTION(".*(?:概要|内容|説明|目的|ねらい|考え方|(?:目指す|めざす|あるべき|将来の)姿|手段|やり方)(?:等)?"),

		BARE_NAME("名称?|タイトル|件名"),

		OTHER(".*(?:年度|会計|款|予算|決算|事業費|経費|金額|コスト|備考|評価|区分|期間|種別|種類|時期|新規|財源|SDG|ゴール|開始|終了|ページ|頁|状況|達成|根拠|法令|対象|重要度|満足度|判定|今後|改善|関連|関係|再掲|進捗|優先|アンケート|人件費|職員|千円|更新|作成|連番|通番|通し|項番|行番号|実績|計画値|決定|結果|URL).*"),

		UNKNOWN("(?!)");

		private final Pattern pattern;

		Kind(String regex) {
			this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
		}

		private Optional<Matcher> matcher(HeaderWords words) {
			return words.forms(this == OTHER).map(this.pattern::matcher).filter(Matcher::matches).findFirst();
		}

	}

}
