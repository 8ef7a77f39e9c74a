package org.pursuant.web.page.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.domain.mention.NameProfile;
import org.pursuant.web.page.line.LineData;
import org.pursuant.web.page.promise.PromiseData;

/// Names as JSON has them.
public final class NameData {
  private NameData() {}

  /// A name in a list.
  public record Listed(
      String url,
      String slug,
      String name,
      String kind,
      long questions,
      long inLastQuarter,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    /// The name as data.
    public static Listed of(ListedName name) {
      return new Listed(
          NameWords.path(name.slug()),
          name.slug(),
          name.title(),
          name.kind().code(),
          name.questions(),
          name.recent(),
          name.first(),
          name.last());
    }
  }

  /// A way of writing it.
  public record Writing(String words, String form, long count) {}

  /// A number of questions.
  public record Count(String name, String url, long questions) {}

  /// A name that it is mentioned with.
  public record Companion(
      String url, String name, String kind, long questions, double expected, double score) {}

  /// A question that mentions it.
  public record Entry(
      @Nullable LocalDate day,
      String url,
      @Nullable String uin,
      String heading,
      @Nullable String askedBy,
      @Nullable String body,
      boolean inQuestion,
      boolean inAnswer,
      String words) {}

  /// An address elsewhere.
  public record Out(String url, String label, boolean search) {}

  /// All about a name.
  public record Profile(
      Listed listed,
      List<Writing> writings,
      List<String> formerNames,
      Map<String, Long> questionsByMonth,
      List<Count> askers,
      List<Count> bodies,
      List<Companion> mentionedWith,
      List<MemberNamed.Data> members,
      List<Out> elsewhere,
      AroundName.Part<LineData> lines,
      AroundName.Part<NamedFigure.Data> figures,
      AroundName.Part<PromiseData> promises,
      int page,
      List<Entry> timeline) {}

  static List<Writing> writings(NameProfile profile) {
    return profile.writings().stream()
        .map(w -> new Writing(w.words(), w.form().code(), w.count()))
        .toList();
  }

  static Map<String, Long> months(NameProfile profile) {
    Map<String, Long> months = new TreeMap<>();
    profile.months().forEach((month, n) -> months.put(month.toString(), n));
    return months;
  }

  static List<Companion> company(NameProfile profile) {
    return profile.company().stream()
        .map(c ->
            new Companion(
                NameWords.path(c.name().slug()),
                c.name().title(),
                c.name().kind().code(),
                c.together(),
                rounded(c.expected()),
                rounded(c.score())))
        .toList();
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
