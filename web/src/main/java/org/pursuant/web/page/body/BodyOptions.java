package org.pursuant.web.page.body;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.body.AnsweringBody;
import org.pursuant.domain.record.ListedBody;

/// The bodies of a record to choose from, each once and by its newest name, whatever it was called
/// when it was asked.
public final class BodyOptions {
  private BodyOptions() {}

  /// Names by the slug under which all names of a body count together, in the order of the names.
  public static Map<String, String> of(Collection<ListedBody> bodies) {
    Map<String, String> names = new LinkedHashMap<>();
    bodies.stream()
        .map(b -> AnsweringBodies.of(b.name()))
        .sorted(Comparator.comparing(AnsweringBody::name))
        .forEach(b -> names.putIfAbsent(b.slug(), b.name()));
    return Collections.unmodifiableMap(names);
  }
}
