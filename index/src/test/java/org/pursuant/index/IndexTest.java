package org.pursuant.index;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchOutcome.Found;
import org.pursuant.domain.search.SearchOutcome.Piece;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;

/// An index over an invented record.
abstract class IndexTest {
  @TempDir Path folder;

  final MemoryRecord record = new MemoryRecord();
  LuceneQuestionIndex index;

  static final LocalDate TODAY = LocalDate.of(2031, 6, 1);

  IndexTest() {}

  @BeforeEach
  void open() {
    index = LuceneQuestionIndex.open(folder.resolve("index"), null, _ -> List.of());
  }

  @AfterEach
  void close() {
    index.close();
  }

  void have(Asked... questions) {
    for (Asked question : questions) {
      record.put(question.now());
    }
    index.catchUp(record, Progress.SILENT);
  }

  List<Long> ids(String words) {
    return ids(words, Filters.NONE, Sort.RELEVANCE);
  }

  List<Long> ids(String words, Filters filters, Sort sort) {
    return found(
            new SearchRequest(
                words, filters, sort, Ranking.HYBRID, 0, 100, false, false, IndexTest.TODAY))
        .hits()
        .stream()
        .map(h -> h.id().value())
        .toList();
  }

  Found found(SearchRequest request) {
    SearchOutcome outcome = index.search(request);
    if (outcome instanceof Found found) {
      return found;
    }
    throw new AssertionError("not found but " + outcome);
  }

  Found detailed(String words) {
    return found(
        new SearchRequest(
            words,
            Filters.NONE,
            Sort.RELEVANCE,
            Ranking.HYBRID,
            0,
            100,
            true,
            true,
            IndexTest.TODAY));
  }

  /// The pieces as one text, what is marked in brackets.
  static String shown(List<Piece> pieces) {
    return pieces.stream()
        .map(p -> p.marked() ? "[" + p.text() + "]" : p.text())
        .collect(Collectors.joining());
  }

  static QuestionSummary plain(long id) {
    return Asked.question(id).uin(Long.toString(id)).heading("Lamps").asks("Lamp " + id).now();
  }
}
