package io.taikei.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.atilika.kuromoji.dict.TokenInfoDictionary;
import com.atilika.kuromoji.unidic.Tokenizer;
import com.atilika.kuromoji.util.SimpleResourceResolver;

/**
 * Makes the table of word forms from UniDic: the spellings (書字形) of each word (語彙素) that
 * has several. A spelling of several words counts as that of the likeliest. A single
 * character stands for its own word only, as 児 is no 子 within a compound.
 */
final class UniDicForms {

	private static final Set<String> PARTS_OF_SPEECH = Set.of("名詞-普通名詞", "動詞-一般", "動詞-非自立可能", "形容詞-一般", "形容詞-非自立可能",
			"形状詞-一般", "副詞-*");

	/** The words of each spelling, with the least cost of an entry of it. */
	private final Map<String, Map<Lemma, Integer>> words = new TreeMap<>();

	private UniDicForms() {
	}

	/**
	 * Writes the table.
	 * @param arguments the file to write
	 */
	public static void main(String[] arguments) throws IOException {
		Files.writeString(Path.of(arguments[0]), table());
	}

	static String table() {
		UniDicForms forms = new UniDicForms();
		forms.read(dictionary());
		return forms.write();
	}

	private static TokenInfoDictionary dictionary() {
		try {
			return TokenInfoDictionary.newInstance(new SimpleResourceResolver(Tokenizer.class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read(TokenInfoDictionary dictionary) {
		int surface = 0;
		try {
			while (true) {
				for (int entry : dictionary.lookupWordIds(surface++)) {
					read(dictionary.getAllFeaturesArray(entry), dictionary.getWordCost(entry));
				}
			}
		}
		catch (ArrayIndexOutOfBoundsException ex) {
			// The dictionary doesn't tell how many surfaces it has: this was the last.
		}
	}

	private void read(String[] features, int cost) {
		boolean baseForm = features[8].equals(features[10]);
		if (baseForm && PARTS_OF_SPEECH.contains(features[0] + "-" + features[1])) {
			String form = JapaneseText.caselessKey(features[10]);
			Lemma lemma = new Lemma(features[0], features[6],
					JapaneseText.caselessKey(features[7].replaceFirst("-.*", "")));
			if (form.length() > 1 || form.equals(lemma.name())) {
				this.words.computeIfAbsent(form, (key) -> new HashMap<>()).merge(lemma, cost, Math::min);
			}
		}
	}

	private String write() {
		Map<Lemma, Map<String, Integer>> spellings = new TreeMap<>(
				Comparator.comparing(Lemma::name).thenComparing(Lemma::reading).thenComparing(Lemma::partOfSpeech));
		this.words.forEach((form, lemmas) -> {
			Map.Entry<Lemma, Integer> likeliest = lemmas.entrySet()
				.stream()
				.min(Map.Entry.<Lemma, Integer>comparingByValue().thenComparing((entry) -> entry.getKey().toString()))
				.orElseThrow();
			spellings.computeIfAbsent(likeliest.getKey(), (key) -> new TreeMap<>()).put(form, likeliest.getValue());
		});
		StringBuilder table = new StringBuilder(
				"""
						# The spellings of words that have several, a word a line, the spelling that stands for all of them first.
						# Made from unidic-mecab 2.1.2 (kuromoji-unidic 0.9.0), copyright 2011-2013 The UniDic Consortium (see NOTICE).
						""");
		spellings.forEach((lemma, forms) -> {
			if (forms.size() > 1) {
				table.append(String.join("\t", lemmaFirst(lemma, forms))).append('\n');
			}
		});
		return table.toString();
	}

	private static List<String> lemmaFirst(Lemma lemma, Map<String, Integer> forms) {
		String first = forms.containsKey(lemma.name()) ? lemma.name()
				: forms.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow().getKey();
		return forms.keySet()
			.stream()
			.sorted(Comparator.comparing((String form) -> !form.equals(first)).thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	private record Lemma(String partOfSpeech, String reading, String name) {
	}

}
