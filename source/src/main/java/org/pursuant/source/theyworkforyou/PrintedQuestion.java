package org.pursuant.source.theyworkforyou;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question of an item: one item may print several, each with its own number.
///
/// @param item the item it was printed in
/// @param number as printed; null where none is
/// @param suffix its number where the item's gid stands for another question of the item, else null
/// @param html its words, with what introduces all questions of the item before them
record PrintedQuestion(Item item, @Nullable String number, @Nullable String suffix, String html) {

  /// A question item (`ques`), with the heading and body it stands under.
  record Item(Gid gid, XmlNode.Element element, @Nullable String major, @Nullable String minor) {}

  /// The place by which outcomes name it.
  String place() {
    return item.gid().id(suffix).value();
  }

  /// All questions of an item. Every numbered paragraph begins a question; paragraphs before the
  /// first number introduce each of them, and one without a number after that continues its
  /// forerunner. The gid stands for the question whose number it was made from, else for the first.
  static List<PrintedQuestion> of(Item item) {
    List<List<XmlNode>> parts = new ArrayList<>();
    List<XmlNode> introduction = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (XmlNode node : item.element().content()) {
      String number = numberOf(node);
      if (number != null) {
        parts.add(new ArrayList<>(List.of(node)));
        numbers.add(number);
      } else if (parts.isEmpty()) {
        introduction.add(node);
      } else {
        parts.getLast().add(node);
      }
    }
    String page = item.element().attribute("url");
    if (parts.isEmpty()) {
      String html = ContentHtml.of(introduction, page);
      return List.of(new PrintedQuestion(item, item.element().attribute("spid"), null, html));
    }
    return numbered(item, introduction, parts, numbers);
  }

  private static List<PrintedQuestion> numbered(
      Item item, List<XmlNode> introduction, List<List<XmlNode>> parts, List<String> numbers) {
    int named = 0;
    for (int i = 0; i < numbers.size(); i++) {
      if (item.gid().contains(numbers.get(i))) {
        named = i;
      }
    }
    List<PrintedQuestion> questions = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      String html = joined(introduction, parts.get(i), item.element().attribute("url"));
      String suffix = i == named ? null : numbers.get(i);
      questions.add(new PrintedQuestion(item, numbers.get(i), suffix, html));
    }
    return questions;
  }

  /// "To ask the Secretary of State" and "(1) how many …" are one sentence, so one paragraph.
  private static String joined(
      List<XmlNode> introduction, List<XmlNode> part, @Nullable String page) {
    List<XmlNode> sentence = new ArrayList<>();
    for (XmlNode node : introduction) {
      addContent(sentence, node);
    }
    addContent(sentence, part.getFirst());
    return "<p>"
        + ContentHtml.of(sentence, page)
        + "</p>"
        + ContentHtml.of(part.subList(1, part.size()), page);
  }

  private static void addContent(List<XmlNode> sentence, XmlNode node) {
    if (!sentence.isEmpty()) {
      sentence.add(new XmlNode.Text(" "));
    }
    switch (node) {
      case XmlNode.Element e when e.is("p") -> sentence.addAll(e.content());
      default -> sentence.add(node);
    }
  }

  private static @Nullable String numberOf(XmlNode node) {
    return node instanceof XmlNode.Element e && e.is("p") ? e.attribute("qnum") : null;
  }
}
