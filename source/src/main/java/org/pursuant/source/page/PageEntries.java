package org.pursuant.source.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.source.document.WholeDocument;

/// Makes outcomes of the entries of a text, whichever kinds of page it joins.
final class PageEntries {
  private static final Pattern ASKER =
      Pattern.compile("(.{1,200}?) ?\\( ?(.{1,100}?) - (.{1,200}?) ?\\)");
  private static final Pattern ANSWERED_ON =
      Pattern.compile("This question was answered on (.+?)\\.?");
  private static final Pattern SOURCE_LINK = Pattern.compile("[ -]*(?:View Source)?[ -]*");

  private PageEntries() {}

  static void parse(SourceDocument document, Consumer<ParseOutcome> sink) throws IOException {
    String text = new String(WholeDocument.read(document), StandardCharsets.UTF_8);
    List<PageText.Entry> entries = PageText.entries(text);
    entries.stream().flatMap(e -> outcome(e).stream()).forEach(sink);
    if (entries.isEmpty()) {
      sink.accept(new ParseOutcome.Rejected("line 1", "a question was expected", ""));
    }
  }

  private static Optional<ParseOutcome> outcome(PageText.Entry entry) {
    return switch (entry) {
      case PageText.Loose loose -> loose(loose);
      case PageText.Listed listed -> Optional.of(listed(listed));
      case PageText.Own own -> Optional.of(own(own));
    };
  }

  private static Optional<ParseOutcome> loose(PageText.Loose loose) {
    return PageText.LABELS.containsAll(loose.lines())
        ? Optional.empty()
        : Optional.of(reject(loose, "words that belong to no question"));
  }

  private static ParseOutcome listed(PageText.Listed listed) {
    Optional<PrintedEntry> entry = PrintedEntry.of(listed.lines());
    if (entry.isEmpty() || listed.asker().isBlank()) {
      return reject(listed, "an asker, \"Question to …:\" and a question were expected");
    }
    Answer answer = null;
    if (!entry.get().rest().isEmpty()) {
      List<String> paragraphs = entry.get().rest().subList(1, entry.get().rest().size());
      answer = PrintedEntry.answer(paragraphs, null, answerer(entry.get().answeredBy()));
    }
    return entry
        .get()
        .seen(
            place(listed),
            entry.get().state().askedBy(asker(listed.asker())).answer(answer).build());
  }

  private static MemberRef asker(String printed) {
    Matcher m = ASKER.matcher(printed);
    return m.matches()
        ? new MemberRef(null, m.group(1), m.group(2), m.group(3), null)
        : MemberRef.ofName(printed);
  }

  private static @Nullable MemberRef answerer(String printed) {
    int dash = printed.indexOf(" - ");
    if (dash > 0) {
      return new MemberRef(
          null, printed.substring(0, dash), null, null, printed.substring(dash + 3));
    }
    return printed.isBlank() ? null : MemberRef.ofName(printed);
  }

  private static ParseOutcome own(PageText.Own own) {
    Optional<PrintedEntry> entry = PrintedEntry.of(own.lines());
    Optional<LocalDate> asked = PrintedEntry.day(own.asked());
    if (entry.isEmpty() || asked.isEmpty()) {
      return reject(own, "a date asked, \"Question to …:\" and a question were expected");
    }
    if (!SOURCE_LINK.matcher(own.rest()).matches()) {
      return reject(own, "unknown words after the date asked");
    }
    List<String> rest = entry.get().rest();
    Optional<Answer> answer = rest.isEmpty() ? Optional.empty() : ownAnswer(rest);
    if (answer.isEmpty() && !rest.isEmpty()) {
      return reject(own, "the answerer's name and \"This question was answered on\" were expected");
    }
    return entry
        .get()
        .seen(
            place(own),
            entry
                .get()
                .state()
                .heading(own.heading())
                .tabled(asked.get())
                .answer(answer.orElse(null))
                .build());
  }

  /// After "Answered by": the label of a portrait, the name, lines of office, the day.
  private static Optional<Answer> ownAnswer(List<String> rest) {
    int day = 1;
    while (day < rest.size() && !ANSWERED_ON.matcher(rest.get(day)).matches()) {
      day++;
    }
    Matcher on = ANSWERED_ON.matcher(day < rest.size() ? rest.get(day) : "");
    int name = day > 2 && rest.get(1).equals(rest.get(2) + " Portrait") ? 2 : 1;
    if (!on.matches() || name >= day) {
      return Optional.empty();
    }
    String office = String.join(", ", rest.subList(name + 1, day));
    MemberRef by =
        new MemberRef(null, rest.get(name), null, null, office.isEmpty() ? null : office);
    int paragraphs = day + 1;
    return PrintedEntry.day(on.group(1))
        .map(d -> PrintedEntry.answer(rest.subList(paragraphs, rest.size()), d, by));
  }

  private static String place(PageText.Entry entry) {
    return "line " + entry.line();
  }

  private static ParseOutcome reject(PageText.Entry entry, String reason) {
    return new ParseOutcome.Rejected(place(entry), reason, String.join(" ", entry.lines()));
  }
}
