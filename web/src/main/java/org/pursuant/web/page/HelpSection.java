package org.pursuant.web.page;

import java.util.List;
import org.pursuant.web.site.PageModel;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Section;

/// How to search, by examples.
public final class HelpSection implements Section {
  @Override
  public void addTo(Routes routes) {
    routes.page("/help/search", _ -> Reply.page(new HelpPage()));
  }

  /// The page, with its examples as data.
  public record HelpPage() implements PageModel {
    private static final List<Part> PARTS =
        List.of(
            new Part(
                "Words",
                List.of(
                    new Example("asylum hotels", "both words, in any form: hotel, hotels"),
                    new Example("\"age assessment\"", "the words side by side, as a phrase"),
                    new Example("asylum OR refugee", "either word; OR in capitals"),
                    new Example("asylum -hotel", "the first word and not the second"),
                    new Example("(asylum OR refugee) housing", "brackets keep together"),
                    new Example("flood NEAR/5 insurance", "not more than five words apart"),
                    new Example("immigra*", "every word that begins so"))),
            new Part(
                "Where the words stand",
                List.of(
                    new Example("heading:\"flood control\"", "in the heading"),
                    new Example("question:inspection", "in the question"),
                    new Example("answer:\"disproportionate cost\"", "in the answer"))),
            new Part(
                "Who and whom",
                List.of(
                    new Example(
                        "dept:\"Home Office\"", "asked of a department, by any of its names"),
                    new Example("asked-by:smith", "asked by a Member of that name"),
                    new Example("answered-by:smith", "answered by a Member of that name"),
                    new Example("party:labour", "the asker’s party, as last known"),
                    new Example("constituency:leeds", "the asker’s constituency"),
                    new Example("house:lords", "asked in that House"))),
            new Part(
                "When",
                List.of(
                    new Example(
                        "asked:2025-09", "asked in that month; a year or a day does as well"),
                    new Example("asked:2025-09..2025-10", "from the first month to the last"),
                    new Example("answered:last-week", "answered in the week before this"),
                    new Example("due:2025-09-01..", "for answer on that day or later"),
                    new Example("session:2024-26", "asked in that session of Parliament"))),
            new Part(
                "Where it stands",
                List.of(
                    new Example("status:unanswered", "no answer when last seen"),
                    new Example("status:overdue", "not answered when it was due"),
                    new Example("status:holding", "a holding answer only"),
                    new Example("status:corrected", "an answer that was corrected"),
                    new Example("status:edited", "an answer changed with no correction declared"),
                    new Example("has:table", "with a table; also has:attachment, has:link"),
                    new Example("type:named-day", "for answer on a named day"))),
            new Part(
                "One question",
                List.of(
                    new Example("uin:HL1234", "by its number, in whatever session"),
                    new Example("HL1234", "the number alone does, too"))));

    /// Examples of one kind.
    public record Part(String heading, List<Example> examples) {}

    /// A query with what it finds.
    public record Example(String query, String finds) {
      public String href() {
        return SearchAddress.everything().with("q", query).href();
      }
    }

    public List<Part> parts() {
      return PARTS;
    }

    @Override
    public String template() {
      return "help";
    }

    @Override
    public String title() {
      return "How to search";
    }

    @Override
    public Object data() {
      return new Data(PARTS);
    }

    private record Data(List<Part> parts) {}
  }
}
