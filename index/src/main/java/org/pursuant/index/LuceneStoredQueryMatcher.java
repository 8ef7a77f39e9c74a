package org.pursuant.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.Query;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.domain.follow.StoredQueryMatcher;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.index.english.EnglishText;

/// Matches questions against saved searches with Lucene's monitor: it looks up which queries have a
/// word of the questions at all and runs those alone, over an index of the questions in memory.
///
/// Query and document are the very ones of a search ([QueryBuilder], [QuestionDocuments]), so that
/// what is told of is what a search would find.
public final class LuceneStoredQueryMatcher implements StoredQueryMatcher {
  /// Running a query costs more than what it runs over: 100 at once took half the time for each
  /// that 20 did.
  private static final int AT_ONCE = 500;

  private static final int REGISTERED_AT_ONCE = 5_000;

  private final LuceneQuestionIndex index;

  /// @param index by which queries are read: what its record calls bodies and short forms holds for
  ///   saved searches too
  public LuceneStoredQueryMatcher(LuceneQuestionIndex index) {
    this.index = index;
  }

  @Override
  public Matching open(Collection<SavedSearch> searches, LocalDate today) {
    try {
      return new Opened(index, searches, today);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail", e);
    }
  }

  private static final class Opened implements Matching {
    private final Monitor monitor;
    private final List<String> unreadable = new ArrayList<>();

    Opened(LuceneQuestionIndex index, Collection<SavedSearch> searches, LocalDate today)
        throws IOException {
      MonitorConfiguration configuration = new MonitorConfiguration();
      configuration.setQueryUpdateBufferSize(REGISTERED_AT_ONCE);
      monitor = new Monitor(new EnglishText(EnglishText.Form.INDEXED), configuration);
      List<MonitorQuery> queries = new ArrayList<>();
      for (SavedSearch search : searches) {
        Query query = index.matching(search.words(), search.filters(), today);
        if (query == null) {
          unreadable.add(search.id());
        } else {
          queries.add(new MonitorQuery(search.id(), query));
        }
      }
      monitor.register(queries);
    }

    @Override
    public Map<QuestionId, Set<String>> match(List<QuestionSummary> questions) {
      Map<QuestionId, Set<String>> found = new HashMap<>();
      for (int from = 0; from < questions.size(); from += AT_ONCE) {
        some(questions.subList(from, Math.min(questions.size(), from + AT_ONCE)), found);
      }
      return found;
    }

    private void some(List<QuestionSummary> questions, Map<QuestionId, Set<String>> found) {
      Document[] documents = questions.stream().map(QuestionDocuments::of).toArray(Document[]::new);
      try {
        MultiMatchingQueries<QueryMatch> matches =
            monitor.match(documents, QueryMatch.SIMPLE_MATCHER);
        for (int i = 0; i < documents.length; i++) {
          for (QueryMatch match : matches.getMatches(i)) {
            found
                .computeIfAbsent(questions.get(i).id(), _ -> new HashSet<>())
                .add(match.getQueryId());
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("an index in memory cannot fail", e);
      }
    }

    @Override
    public List<String> unreadable() {
      return List.copyOf(unreadable);
    }

    @Override
    public void close() {
      try {
        monitor.close();
      } catch (IOException e) {
        throw new UncheckedIOException("an index in memory cannot fail", e);
      }
    }
  }
}
