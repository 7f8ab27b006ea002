package io.taikei.overlap;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.model.ElementId;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.index.Feature;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Lucene's MoreLikeThis on the features of elements, as a peer in speed. It compares
 * texts alone: no context, no competition.
 */
final class LucenePeer implements AutoCloseable {

	private static final String TEXT = "text";

	private final Map<ElementId, String> texts = new HashMap<>();

	private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

	private final DirectoryReader reader;

	private final IndexSearcher searcher;

	private final MoreLikeThis moreLikeThis;

	LucenePeer(List<AnalysedPlan> plans) throws IOException {
		try (IndexWriter writer = new IndexWriter(this.directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
			for (AnalysedPlan plan : plans) {
				for (AnalysedElement element : plan.analysed()) {
					String text = element.own().keySet().stream().map(Feature::name).collect(Collectors.joining(" "));
					this.texts.put(element.id(), text);
					Document document = new Document();
					document.add(new TextField(TEXT, text, Store.NO));
					writer.addDocument(document);
				}
			}
			writer.forceMerge(1);
		}
		this.reader = DirectoryReader.open(this.directory);
		this.searcher = new IndexSearcher(this.reader);
		this.moreLikeThis = new MoreLikeThis(this.reader);
		this.moreLikeThis.setAnalyzer(new WhitespaceAnalyzer());
		this.moreLikeThis.setFieldNames(new String[] { TEXT });
		this.moreLikeThis.setMinTermFreq(1);
		this.moreLikeThis.setMinDocFreq(1);
		this.moreLikeThis.setBoost(true);
	}

	/** The k elements that are most like one, itself among them. */
	ScoreDoc[] search(ElementId element, int k) {
		try {
			String text = this.texts.getOrDefault(element, "");
			return this.searcher.search(this.moreLikeThis.like(TEXT, new StringReader(text)), k).scoreDocs;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
		this.directory.close();
	}

}
