package org.pursuant.benchmarks.connections;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.mention.NameFacts.Coverage;
import org.pursuant.domain.record.RecordReader;

/// Counts the names that were found: by kind, how they are mentioned, how many are joined over
/// several forms, and how far the abbreviations that the record itself defines lead to a name.
public final class NamesSection implements ConnectionsSection {
  private final NameFacts names;

  /// @param names as derived from the record that is measured
  public NamesSection(NameFacts names) {
    this.names = names;
  }

  /// What was counted.
  public record Figures(Map<String, Long> kinds, Coverage coverage) {}

  @Override
  public Measured measure(RecordReader record, Progress progress) {
    Map<String, Long> kinds = new TreeMap<>();
    names.counts().forEach((kind, n) -> kinds.put(kind.name().toLowerCase(Locale.ROOT), n));
    Coverage coverage = names.coverage();
    return new Measured("names", new Figures(kinds, coverage), page(kinds, coverage));
  }

  private static String page(Map<String, Long> kinds, Coverage c) {
    StringBuilder page = new StringBuilder("## Names\n\n");
    page.append(
        String.format(
            Locale.ROOT,
            "%,d names, %,d of them in several forms. Of %,d abbreviations of names that the record defines, %,d lead to a name where they stand undefined (%.1f %%).%n%n",
            c.names(),
            c.joined(),
            c.defined(),
            c.resolved(),
            c.defined() == 0 ? 100 : 100.0 * c.resolved() / c.defined()));
    page.append("Places by how they mention a name:");
    c.mentions()
        .forEach((form, n) ->
            page.append(
                String.format(Locale.ROOT, " %s %,d;", form.name().toLowerCase(Locale.ROOT), n)));
    page.append(String.format(Locale.ROOT, " left without a name %,d.%n%n", c.unnamed()));
    page.append("| kind | names |\n|---|---:|\n");
    kinds.forEach((kind, n) -> page.append(String.format(Locale.ROOT, "| %s | %,d |%n", kind, n)));
    return page.toString();
  }
}
