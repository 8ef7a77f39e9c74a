package org.pursuant.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.source.archivefile.ArchiveFileParser;
import org.pursuant.source.archivefile.FullTextFileParser;
import org.pursuant.source.membersapi.MemberLinksFileParser;
import org.pursuant.source.membersapi.MembersFileParser;
import org.pursuant.source.page.MemberListPageParser;
import org.pursuant.source.page.QuestionPageParser;
import org.pursuant.source.parliamentsearch.ParliamentSearchParser;
import org.pursuant.source.theyworkforyou.TheyWorkForYouParser;

/// The forms of files that can be read.
public final class SourceForms {
  private static final int HEAD = 8192;

  private static final List<SourceParser> ALL =
      List.of(
          new ArchiveFileParser(),
          new FullTextFileParser(),
          new MembersFileParser(),
          new MemberLinksFileParser(),
          new TheyWorkForYouParser(),
          new ParliamentSearchParser(),
          new QuestionPageParser(),
          new MemberListPageParser());

  private SourceForms() {}

  /// A parser for each form, in the order in which they are asked whether a document is theirs.
  public static List<SourceParser> all() {
    return ALL;
  }

  /// The parser of a document's form; empty where it is of none.
  ///
  /// @throws IOException if the document cannot be read
  public static Optional<SourceParser> recognise(SourceDocument document) throws IOException {
    String head = head(document);
    return ALL.stream().filter(p -> p.recognises(document.name(), head)).findFirst();
  }

  private static String head(SourceDocument document) throws IOException {
    try (InputStream in = document.open()) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    }
  }
}
