package org.pursuant.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;

/// Documents held in memory, and what parsers make of them.
public final class Documents {
  private Documents() {}

  private record Text(String name, String text) implements SourceDocument {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  public static SourceDocument of(String name, String text) {
    return new Text(name, text);
  }

  public static List<ParseOutcome> parse(SourceParser parser, SourceDocument document)
      throws IOException {
    List<ParseOutcome> outcomes = new ArrayList<>();
    parser.parse(document, outcomes::add);
    return outcomes;
  }

  public static List<ParseOutcome> parse(SourceParser parser, String text) throws IOException {
    return parse(parser, of("test", text));
  }

  /// What a parsed outcome states; fails for a rejected one.
  public static Observation observed(ParseOutcome outcome) {
    if (outcome instanceof ParseOutcome.Parsed parsed) {
      return parsed.observation();
    }
    throw new AssertionError("not parsed: " + outcome);
  }

  /// The outcomes in short: the place, with the reason where one was rejected.
  public static List<String> brief(List<ParseOutcome> outcomes) {
    return outcomes.stream()
        .map(o -> o instanceof ParseOutcome.Rejected r ? r.place() + ": " + r.reason() : o.place())
        .toList();
  }
}
