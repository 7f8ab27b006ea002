package io.taikei.intake.pdf.page;

import java.text.Normalizer.Form;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters that a PDF gives for others that look the same: a font has one glyph for ⻑
 * and 長, and its map back to characters names either. Widths, and ① and ㈱, stay as
 * printed.
 */
final class UnifiedCharacters {

	/** The CJK Radicals Supplement, which NFKC leaves alone, each with its character. */
	private static final String RADICALS = """
			⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民\
			⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳㓁⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹\
			⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣\
			⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟""";

	/** The forms of vertical writing, each with what it is across. */
	private static final String VERTICAL = """
			︐，︑、︒。︓：︔；︕！︖？︰‥︱—︲–︳＿︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］""";

	private static final Map<Integer, String> OTHERS = others();

	private UnifiedCharacters() {
	}

	static String unify(String text) {
		StringBuilder unified = new StringBuilder();
		text.codePoints().forEach((character) -> unified.append(unify(character)));
		return unified.toString();
	}

	private static String unify(int character) {
		String printed = Character.toString(character);
		return isKangxiRadical(character) || isLatinLigature(character) ? Normalizer.normalize(printed, Form.NFKC)
				: OTHERS.getOrDefault(character, printed);
	}

	private static boolean isKangxiRadical(int character) {
		return character >= 0x2F00 && character <= 0x2FD5;
	}

	private static boolean isLatinLigature(int character) {
		return character >= 0xFB00 && character <= 0xFB06;
	}

	private static Map<Integer, String> others() {
		Map<Integer, String> others = new HashMap<>();
		int[] pairs = (RADICALS + VERTICAL).codePoints().toArray();
		for (int i = 0; i < pairs.length; i += 2) {
			others.put(pairs[i], Character.toString(pairs[i + 1]));
		}
		// Fonts have one glyph for spaces of one width, too.
		others.put(0xA0, " ");
		others.put(0x2003, "\u3000");
		// Noto Sans CJK has one for ‧ and ・, of which Japanese text uses the latter.
		others.put(0x2027, "・");
		return others;
	}

}
