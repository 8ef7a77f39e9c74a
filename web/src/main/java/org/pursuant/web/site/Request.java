package org.pursuant.web.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a reader asked for, as plain values.
///
/// @param path as asked, without `.json`
/// @param origin scheme, host and port by which the reader reached the site, for addresses that
///   must be whole (feeds)
/// @param parts the parts of the path that a route names
/// @param query the parameters after the question mark, decoded, each with all its values
/// @param data whether JSON is wanted
public record Request(
    String path,
    String origin,
    Map<String, String> parts,
    Map<String, List<String>> query,
    boolean data) {

  /// A part of the path that the route names.
  ///
  /// @throws IllegalArgumentException if the route has no such part
  public String part(String name) {
    String value = parts.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the route has no part " + name);
    }
    return value;
  }

  /// The first value of a parameter, stripped; empty when it is missing or blank.
  public Optional<String> param(String name) {
    return params(name).stream().findFirst();
  }

  /// Which page of a list is asked for, from 1; the first where that is no number.
  ///
  /// @param most beyond which there are none
  public int page(int most) {
    String page = param("page").orElse("");
    return page.matches("[1-9]\\d{0,5}") ? Math.min(most, Integer.parseInt(page)) : 1;
  }

  /// All values of a parameter that are not blank, stripped, without repetition.
  public List<String> params(String name) {
    return query.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .distinct()
        .toList();
  }
}
