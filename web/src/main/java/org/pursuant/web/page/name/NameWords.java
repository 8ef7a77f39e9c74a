package org.pursuant.web.page.name;

import java.util.Locale;
import java.util.Optional;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.domain.mention.NameFacts.Order;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Links;

/// Addresses of names, and the words of their pages.
public final class NameWords {
  private NameWords() {}

  /// The address of a name's page.
  public static String path(String slug) {
    return "/names/" + Links.encode(slug);
  }

  static String code(Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  static Optional<Order> order(String code) {
    for (Order order : Order.values()) {
      if (code(order).equals(code)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }

  /// How often and from when to when it is mentioned.
  public static String span(ListedName name) {
    String questions = Figures.of(name.questions(), "question", "questions");
    if (name.first() == null || name.last() == null) {
      return questions;
    }
    return name.first().equals(name.last())
        ? questions + ", " + Dates.of(name.first())
        : questions + ", " + Dates.of(name.first()) + " to " + Dates.of(name.last());
  }
}
