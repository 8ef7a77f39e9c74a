package org.pursuant.benchmarks.connections;

import java.util.Locale;
import java.util.Map;
import org.pursuant.benchmarks.connections.ReferenceFigures.Links;

/// Writes the figures about references as a section of a page.
final class ReferencesPage {
  private ReferencesPage() {}

  static String write(ReferenceFigures figures) {
    StringBuilder page = new StringBuilder();
    page.append(
        "## References\n\nSome answers link the question that they cite, with its number and the day on which it was tabled in the address. "
            + "These links are the truth here: each is taken away, the words are read alone, and what they lead to is compared with the link. "
            + "The rules were made on links to questions tabled in even months; the figures that count are those on odd months.\n\n"
            + "| | even months | odd months |\n| --- | ---: | ---: |\n");
    row(page, "Links", figures.chosen().links(), figures.heldOut().links());
    row(
        page,
        "… whose number the words give too",
        figures.chosen().named(),
        figures.heldOut().named());
    row(
        page,
        "… and were recognised",
        figures.chosen().recognised(),
        figures.heldOut().recognised());
    row(
        page,
        "Links whose question this archive holds",
        figures.chosen().held(),
        figures.heldOut().held());
    row(
        page,
        "… and whose number the words give",
        figures.chosen().heldAndNamed(),
        figures.heldOut().heldAndNamed());
    row(page, "… and were resolved rightly", figures.chosen().right(), figures.heldOut().right());
    row(
        page,
        "Led to another question than the link",
        figures.chosen().wrong(),
        figures.heldOut().wrong());
    share(
        page,
        "**Recognised of those named**",
        figures.chosen().recognition(),
        figures.heldOut().recognition());
    share(
        page,
        "**Precision of resolution**",
        figures.chosen().precision(),
        figures.heldOut().precision());
    share(page, "**Recall of resolution**", figures.chosen().recall(), figures.heldOut().recall());
    page.append(
        "\nA link whose question the archive does not hold counts as well: leading to any other question would be wrong. "
            + "Recall is of the links whose question is held and whose number stands in the words; the others can be told by nobody who reads the words alone.\n\n"
            + "By form of the words (number, then day), odd months:\n\n| form | recognised | held | right | wrong |\n| --- | ---: | ---: | ---: | ---: |\n");
    forms(page, figures.heldOut());
    page.append("\nAll references of the archive, by kind and text:\n\n");
    figures
        .found()
        .forEach((kind, results) ->
            page.append("- ").append(kind).append(": ").append(words(results)).append('\n'));
    return page.toString();
  }

  private static void forms(StringBuilder page, Links links) {
    links
        .forms()
        .forEach((form, n) ->
            page.append("| ")
                .append(form)
                .append(" | ")
                .append(n.recognised())
                .append(" | ")
                .append(n.held())
                .append(" | ")
                .append(n.right())
                .append(" | ")
                .append(n.wrong())
                .append(" |\n"));
  }

  private static String words(Map<String, Long> results) {
    StringBuilder words = new StringBuilder();
    results.forEach((result, n) ->
        words
            .append(words.isEmpty() ? "" : ", ")
            .append(String.format(Locale.ROOT, "%,d", n))
            .append(' ')
            .append(result));
    return words.toString();
  }

  private static void row(StringBuilder page, String name, long chosen, long heldOut) {
    page.append(String.format(Locale.ROOT, "| %s | %,d | %,d |%n", name, chosen, heldOut));
  }

  private static void share(StringBuilder page, String name, double chosen, double heldOut) {
    page.append(String.format(Locale.ROOT, "| %s | %.3f | %.3f |%n", name, chosen, heldOut));
  }
}
