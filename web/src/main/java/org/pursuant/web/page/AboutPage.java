package org.pursuant.web.page;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.record.Statistics;
import org.pursuant.domain.search.Meaning;
import org.pursuant.web.site.PageModel;

/// What the record is, where it comes from, and how far it can be trusted.
///
/// @param fetched when a document was last kept; null where none is
/// @param meaning how far it can be searched by meaning
public record AboutPage(Statistics size, @Nullable Instant fetched, Meaning meaning)
    implements PageModel {

  /// A number with what it counts.
  public record Count(String name, long count) {}

  @Override
  public String template() {
    return "about";
  }

  @Override
  public String title() {
    return "About the record";
  }

  /// What the record holds.
  public List<Count> counts() {
    return List.of(
        new Count("Questions", size.questions()),
        new Count("of them, known by their texts alone", size.textOnly()),
        new Count("Answers, holding answers not counted", size.answers()),
        new Count("Revisions", size.revisions()),
        new Count("Members named by a source of Members", size.members()),
        new Count("Groups declared as answered together", size.groups()),
        new Count("Answers given to several questions word for word", size.sharedAnswers()),
        new Count("Tables in answers", size.tables()),
        new Count("Questions with a text known only in part", size.clipped()),
        new Count("Documents kept as they came", size.documents()),
        new Count("Items that could not be understood", size.rejected()));
  }

  /// Questions by source.
  public List<Count> sources() {
    return counts(
        size.bySource().entrySet().stream()
            .map(e -> Map.entry(form(e.getKey()), e.getValue()))
            .toList());
  }

  /// Events by kind.
  public List<Count> events() {
    return counts(
        size.events().entrySet().stream()
            .map(e -> Map.entry(words(e.getKey()), e.getValue()))
            .toList());
  }

  private static List<Count> counts(List<Map.Entry<String, Long>> entries) {
    return entries.stream().map(e -> new Count(e.getKey(), e.getValue())).toList();
  }

  private static String form(String code) {
    return Arrays.stream(SourceForm.values())
        .filter(f -> f.code().equals(code))
        .map(SourceForm::title)
        .findFirst()
        .orElse(code);
  }

  private static String words(String kind) {
    return switch (kind) {
      case "titled" -> "Given a heading";
      case "retitled" -> "Heading changed";
      case "held" -> "Holding answer given";
      case "regrouped" -> "Grouped with others, or with other ones";
      case "due-date-moved" -> "Date for answer moved";
      case "tabled-date-moved" -> "Date tabled moved";
      case "edited-without-correction" -> "Answer changed, no correction declared";
      case "property-changed" -> "Another property changed";
      default -> {
        String words = kind.replace('-', ' ');
        yield Character.toUpperCase(words.charAt(0)) + words.substring(1);
      }
    };
  }

  @Override
  public Object data() {
    return new Data(size, fetched, meaning);
  }

  private record Data(Statistics statistics, @Nullable Instant fetched, Meaning meaning) {}
}
