package org.pursuant.web.page.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.Inline;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.Slug;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Links;

/// Where else something that is named can be read of: an address that answers gave with its very
/// name, or a search, said to be one.
final class Elsewhere {
  private static final int MOST = 5;
  private static final Pattern YEAR = Pattern.compile("\\s((?:18|19|20)\\d\\d)$");

  private Elsewhere() {}

  static List<NameData.Out> of(ListedName name, List<QuestionSummary> questions) {
    List<NameData.Out> out = new ArrayList<>(given(name, questions));
    if (name.kind() == NameKind.ACT || name.kind() == NameKind.REGULATIONS) {
      out.add(
          new NameData.Out(legislation(name.title()), "Search legislation.gov.uk for it", true));
    } else if (name.kind() == NameKind.BILL) {
      out.add(
          new NameData.Out(
              "https://bills.parliament.uk/?SearchTerm=" + Links.encode(name.title()),
              "Search the bills before Parliament for it",
              true));
    } else if (isPublished(name.kind())) {
      out.add(
          new NameData.Out(
              "https://www.gov.uk/search/all?keywords=" + Links.encode(name.title()),
              "Search GOV.UK for it",
              true));
    }
    return out;
  }

  private static boolean isPublished(NameKind kind) {
    return switch (kind) {
      case PROGRAMME,
          FUND,
          STRATEGY,
          REVIEW,
          INQUIRY,
          TASKFORCE,
          BODY,
          PUBLICATION,
          CONSULTATION,
          STATISTICS ->
          true;
      default -> false;
    };
  }

  private static String legislation(String title) {
    Matcher year = YEAR.matcher(title);
    String bare = year.find() ? title.substring(0, year.start()) : title;
    String ofYear = bare.equals(title) ? "" : "&year=" + year.group(1);
    return "https://www.legislation.gov.uk/all?title=" + Links.encode(bare) + ofYear;
  }

  /// Links whose words are the name, in the answers shown; those given most often first.
  private static List<NameData.Out> given(ListedName name, List<QuestionSummary> questions) {
    String wanted = Slug.of(name.title());
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (QuestionSummary question : questions) {
      var answer = question.state().answer();
      if (answer != null && answer.text() != null) {
        links(answer.text().text().blocks(), wanted, counts);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(e -> new NameData.Out(e.getKey(), "As answers link it: " + e.getKey(), false))
        .toList();
  }

  private static void links(List<Block> blocks, String wanted, Map<String, Integer> counts) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph p -> inlines(p.content(), wanted, counts);
        case Block.Heading h -> inlines(h.content(), wanted, counts);
        case Block.Quote q -> links(q.content(), wanted, counts);
        case Block.ItemList l -> l.items().forEach(i -> links(i.content(), wanted, counts));
        case Block.Table t ->
            t.rows().forEach(r -> r.cells().forEach(c -> links(c.content(), wanted, counts)));
      }
    }
  }

  private static void inlines(List<Inline> inlines, String wanted, Map<String, Integer> counts) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Link l -> {
          String words = new RichText(List.of(new Block.Paragraph(l.content()))).plain();
          boolean same = Slug.of(words).replaceFirst("^the-", "").equals(wanted);
          if (same && Figures.isWebAddress(l.href())) {
            counts.merge(l.href(), 1, Integer::sum);
          }
        }
        case Inline.Styled s -> inlines(s.content(), wanted, counts);
        case Inline.Words _, Inline.Break _ -> {}
      }
    }
  }
}
