package org.pursuant.benchmarks.connections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pursuant.benchmarks.connections.ConnectionsSection.Measured;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.RecordReader;

/// Measures all subjects of what is connected, one after the other.
public final class ConnectionsQuality {
  private final List<ConnectionsSection> sections;

  public ConnectionsQuality(List<ConnectionsSection> sections) {
    this.sections = List.copyOf(sections);
  }

  /// The figures of all sections.
  public List<Measured> measure(RecordReader record, Progress progress) {
    return sections.stream().map(s -> s.measure(record, progress)).toList();
  }

  /// The figures by subject, for JSON.
  public static Map<String, Object> figures(List<Measured> measured) {
    Map<String, Object> figures = new LinkedHashMap<>();
    measured.forEach(m -> figures.put(m.subject(), m.figures()));
    return figures;
  }

  /// The page in Markdown.
  ///
  /// @param command by which it was written
  public static String page(List<Measured> measured, String command) {
    StringBuilder page =
        new StringBuilder(
            "# How well what is connected is found\n\nWritten by `"
                + command
                + "` on an archive of real records. The figures can be made on any archive with the same command.\n");
    measured.forEach(m -> page.append('\n').append(m.page().strip()).append('\n'));
    return page.toString();
  }
}
