package org.pursuant.web.page.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.domain.mention.NameFacts.Order;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.PageModel;

/// Names of a kind, in an order.
///
/// @param kind null for all of them
/// @param wanted words that the name must hold; empty for any
/// @param page from 1
/// @param more whether there is a further page
/// @param counts of all names by kind; empty where none are derived as yet
public record NamesPage(
    List<ListedName> names,
    @Nullable NameKind kind,
    String wanted,
    Order order,
    int page,
    boolean more,
    Map<NameKind, Long> counts)
    implements PageModel {

  @Override
  public String template() {
    return "names";
  }

  @Override
  public String title() {
    return kind == null ? "Names" : kind.plural();
  }

  /// What the list is, in words.
  public String asked() {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    String words = wanted.isEmpty() ? "" : "; those with “" + wanted + "”";
    return all == 0
        ? "No names are derived from this record as yet"
        : Figures.of(all, "name", "names") + " in questions and answers" + words;
  }

  /// Kinds that there are names of, with their numbers.
  public List<Choice> kinds() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("All kinds", address(null, order, 1), kind == null));
    for (Map.Entry<NameKind, Long> e : sorted().entrySet()) {
      String label = e.getKey().plural() + " (" + Figures.of(e.getValue()) + ")";
      choices.add(new Choice(label, address(e.getKey(), order, 1), e.getKey() == kind));
    }
    return choices;
  }

  private Map<NameKind, Long> sorted() {
    Map<NameKind, Long> sorted = new EnumMap<>(NameKind.class);
    sorted.putAll(counts);
    return sorted;
  }

  /// The orders to choose from.
  public List<Choice> orders() {
    return List.of(
        new Choice("Most mentioned", address(kind, Order.MOST, 1), order == Order.MOST),
        new Choice("Rising", address(kind, Order.RISING, 1), order == Order.RISING),
        new Choice("Newest", address(kind, Order.NEWEST, 1), order == Order.NEWEST),
        new Choice("By name", address(kind, Order.NAME, 1), order == Order.NAME));
  }

  /// Something to choose.
  public record Choice(String label, String href, boolean chosen) {}

  /// The address of another page of the list.
  public String pageHref(int other) {
    return address(kind, order, other);
  }

  private String address(@Nullable NameKind ofKind, Order by, int at) {
    List<String> params = new ArrayList<>();
    if (ofKind != null) {
      params.add("kind=" + ofKind.code());
    }
    if (!wanted.isEmpty()) {
      params.add("q=" + Links.encode(wanted));
    }
    if (by != Order.MOST) {
      params.add("order=" + NameWords.code(by));
    }
    if (at > 1) {
      params.add("page=" + at);
    }
    return "/names" + (params.isEmpty() ? "" : "?" + String.join("&", params));
  }

  @Override
  public Object data() {
    return new Data(
        kind == null ? null : kind.code(),
        wanted,
        NameWords.code(order),
        page,
        more,
        names.stream().map(NameData.Listed::of).toList());
  }

  private record Data(
      @Nullable String kind,
      String words,
      String order,
      int page,
      boolean more,
      List<NameData.Listed> names) {}
}
