package org.pursuant.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.Request;

/// The parameters of a search, from which addresses of like searches are made. Immutable. Changing
/// anything but the page leads back to the first page.
public final class SearchAddress {
  /// Every parameter that a search takes, in the order in which addresses name them.
  static final List<String> NAMES =
      List.of(
          "q",
          "house",
          "body",
          "asker",
          "answerer",
          "party",
          "session",
          "status",
          "mark",
          "from",
          "to",
          "answered-from",
          "answered-to",
          "sort",
          "page");

  private static final String PAGE = "page";

  private final Map<String, List<String>> values;

  private SearchAddress(Map<String, List<String>> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  static SearchAddress of(Request request) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String name : NAMES) {
      List<String> given = request.params(name);
      if (!given.isEmpty()) {
        values.put(name, given);
      }
    }
    return new SearchAddress(values);
  }

  /// A search for everything.
  static SearchAddress everything() {
    return new SearchAddress(Map.of());
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /// With this as the only value of a parameter.
  public SearchAddress with(String name, String value) {
    return set(name, List.of(value));
  }

  /// With one more value of a parameter.
  public SearchAddress plus(String name, String value) {
    List<String> list = new ArrayList<>(all(name));
    if (!list.contains(value)) {
      list.add(value);
    }
    return set(name, list);
  }

  /// Without a parameter.
  public SearchAddress without(String name) {
    return set(name, List.of());
  }

  /// Without one value of a parameter.
  public SearchAddress minus(String name, String value) {
    return set(name, all(name).stream().filter(v -> !v.equals(value)).toList());
  }

  private SearchAddress set(String name, List<String> list) {
    Map<String, List<String>> changed = new LinkedHashMap<>();
    for (String each : NAMES) {
      List<String> kept = each.equals(name) ? list : all(each);
      boolean stalePage = each.equals(PAGE) && !name.equals(PAGE);
      if (!kept.isEmpty() && !stalePage) {
        changed.put(each, kept);
      }
    }
    return new SearchAddress(changed);
  }

  /// The address of the results.
  public String href() {
    return "/search" + query();
  }

  /// The address of the results in another form (`.json`, `.atom`, `.csv`).
  public String href(String suffix) {
    return "/search" + suffix + without(PAGE).query();
  }

  /// The address of this page of the results in another form.
  String pageHref(String suffix) {
    return "/search" + suffix + query();
  }

  /// The query from its question mark; empty when nothing is asked.
  String query() {
    StringBuilder out = new StringBuilder();
    values.forEach((name, list) ->
        list.forEach(v ->
            out.append(out.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(Links.encode(v))));
    return out.toString();
  }

  /// Parameters other than these, for a form to carry along.
  public List<Map.Entry<String, String>> besides(List<String> names) {
    List<Map.Entry<String, String>> rest = new ArrayList<>();
    values.forEach((name, list) -> {
      if (!names.contains(name) && !name.equals(PAGE)) {
        list.forEach(v -> rest.add(Map.entry(name, v)));
      }
    });
    return rest;
  }

  /// The one value of a parameter; empty when it is not there.
  public String value(String name) {
    return all(name).isEmpty() ? "" : all(name).getFirst();
  }
}
