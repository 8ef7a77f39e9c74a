package org.pursuant.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.index.english.EnglishText;
import org.pursuant.index.query.Clause;
import org.pursuant.index.query.Reading;

class QuickQueriesTest {
  private static final List<String> WORDS =
      List.of("lamp", "quay", "otter", "the", "of", "rope", "bell", "12345");

  private final Random random = new Random(31);

  @Test
  void theyMatchWhatTheQueriesMatchThatTheyStandFor() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        int some = 0;
        for (int n = 0; n < 600; n++) {
          Clause clause = n % 3 == 0 ? any(1) : all(2);
          Set<Integer> exact = docs(searcher, QueryBuilder.matching(clause));
          assertThat(docs(searcher, QuickQueries.of(clause))).as("%s", clause).isEqualTo(exact);
          some += exact.isEmpty() || exact.size() == reader.maxDoc() ? 0 : 1;
        }
        assertThat(some).isGreaterThan(200);
      }
    }
  }

  @Test
  void whatMatchesCountsForAsMuchWithoutWhatOnlyDecidesWhetherItDoes() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        int some = 0;
        for (int n = 0; n < 600; n++) {
          Clause clause = n % 3 == 0 ? any(1) : all(2);
          Query whole = QueryBuilder.matching(new Reading.Understood(clause, null));
          Map<Integer, Float> exact =
              DocumentScores.of(searcher, whole, docs(searcher, QuickQueries.of(clause)));
          Map<Integer, Float> counted =
              DocumentScores.of(searcher, QueryBuilder.counting(clause), exact.keySet());
          assertThat(counted.keySet()).as("%s", clause).isEqualTo(exact.keySet());
          exact.forEach((doc, score) ->
              assertThat(counted.get(doc)).as("%s", clause).isCloseTo(score, offset(1e-3f)));
          some += exact.isEmpty() ? 0 : 1;
        }
        assertThat(some).isGreaterThan(200);
      }
    }
  }

  private void write(Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new EnglishText(EnglishText.Form.INDEXED)).setMaxBufferedDocs(40);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int id = 1; id <= 150; id++) {
        QuestionSummary question =
            Asked.question(id)
                .uin(Integer.toString(12_300 + id))
                .of("Office for Lamp Bells")
                .heading(words(2))
                .asks(words(3))
                .answered("2031-05-03", words(4))
                .now();
        Document document = QuestionDocuments.of(question);
        Everything.addTo(document, question);
        writer.addDocument(document);
      }
    }
  }

  private static Set<Integer> docs(IndexSearcher searcher, Query query) throws IOException {
    Set<Integer> docs = new TreeSet<>();
    for (ScoreDoc hit : searcher.search(query, 1_000).scoreDocs) {
      docs.add(hit.doc);
    }
    return docs;
  }

  private String words(int most) {
    return random
        .ints(1 + random.nextInt(most), 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" "));
  }

  private Clause any(int depth) {
    return new Clause.Any(clauses(2, depth));
  }

  private Clause all(int depth) {
    return new Clause.All(clauses(1 + random.nextInt(3), depth), clauses(random.nextInt(2), depth));
  }

  private List<Clause> clauses(int count, int depth) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      clauses.add(clause(depth));
    }
    return clauses;
  }

  private Clause clause(int depth) {
    return switch (random.nextInt(depth == 0 ? 2 : 6)) {
      case 4 -> any(depth - 1);
      case 5 -> all(depth - 1);
      case 1 -> new Clause.Phrase(List.of(word(), word()), true);
      default -> {
        String word = word();
        yield new Clause.Word(word, word);
      }
    };
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
