package io.taikei.overlap.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.evaluation.Evaluation.Score;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What Lucene's MoreLikeThis finds for the same texts, as a peer to compare with. */
public final class MoreLikeThisPeer {

	private static final String ID = "id";

	private static final String TEXT = "text";

	private MoreLikeThisPeer() {
	}

	/**
	 * The scores of candidates for each goal.
	 * @param goals the goals' ids
	 * @param candidates the elements that could be counterparts
	 * @param text the text of an element
	 */
	public static Map<Pair, Score> scores(List<ElementId> goals, List<ElementId> candidates,
			Function<ElementId, String> text) {
		try (var analyzer = new JapaneseAnalyzer(); var directory = new ByteBuffersDirectory()) {
			try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
				for (ElementId candidate : candidates) {
					Document document = new Document();
					document.add(new StringField(ID, candidate.value(), Store.YES));
					document.add(new TextField(TEXT, text.apply(candidate), Store.NO));
					writer.addDocument(document);
				}
			}
			try (var reader = DirectoryReader.open(directory)) {
				MoreLikeThis moreLikeThis = new MoreLikeThis(reader);
				moreLikeThis.setAnalyzer(analyzer);
				moreLikeThis.setFieldNames(new String[] { TEXT });
				moreLikeThis.setMinTermFreq(1);
				moreLikeThis.setMinDocFreq(1);
				moreLikeThis.setBoost(true);
				IndexSearcher searcher = new IndexSearcher(reader);
				Map<Pair, Score> scores = new HashMap<>();
				for (ElementId goal : goals) {
					var query = moreLikeThis.like(TEXT, new StringReader(text.apply(goal)));
					for (ScoreDoc hit : searcher.search(query, candidates.size()).scoreDocs) {
						String id = searcher.storedFields().document(hit.doc).get(ID);
						scores.put(Pair.of(goal, new ElementId(id)), new Score(hit.score, Tier.WEAK, 0));
					}
				}
				return scores;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
