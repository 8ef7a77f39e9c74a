package org.pursuant.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.Keeping;
import org.pursuant.domain.follow.Notice;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.web.html.EventName;
import org.pursuant.web.page.follow.FollowData;
import org.pursuant.web.page.follow.FollowData.NoticeData;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Keeps searches whose questions are to be followed.
@Command(
    name = "follow",
    description = {
      "Keep a search and follow what happens to the questions it finds: asked, transferred, held, overdue, answered, corrected, edited without a correction, cited by a later question.",
      "Each has an Atom feed of its own for any feed reader, served by ./pursuant start. It begins with the last 14 days; import and sync add to it."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant follow asylum hotels --events answered,corrected,edited",
      "  ./pursuant follow --body home-office --status unanswered --events overdue --name 'Late at the Home Office'",
      "  ./pursuant follow --list",
      "  ./pursuant follow --show ID",
      "  ./pursuant follow --remove ID"
    })
final class FollowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = "The search, as ./pursuant search takes it.")
  private List<String> words = List.of();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What the feed is called. Default: the words and filters.")
  private String name = "";

  @Option(
      names = "--events",
      paramLabel = "EVENT",
      split = ",",
      description =
          "What is told: asked, transferred, held, overdue, answered, corrected, edited, cited; several by commas. Default: all.")
  private List<String> events = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "The first day whose events are told. Default: 14 days ago.")
  private @Nullable LocalDate since;

  @ArgGroup(exclusive = true)
  private @Nullable Other other;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Events shown with --show, at most 1000. Default: 20.")
  private int limit = 20;

  @Option(
      names = "--site",
      paramLabel = "URL",
      defaultValue = "http://localhost:8080",
      description =
          "Where the pages are served, for the address of the feed. Default: http://localhost:8080.")
  private String site = "";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final Filtering filtering = new Filtering();

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  FollowCommand(Console console) {
    this.console = console;
  }

  /// What may be done instead of keeping a search.
  private static final class Other {
    @Option(names = "--list", description = "List what is followed.")
    private boolean list;

    @Option(names = "--show", paramLabel = "ID", description = "Show the latest events of one.")
    private @Nullable String show;

    @Option(
        names = "--remove",
        paramLabel = "ID",
        description = "Follow one no longer, and drop its feed.")
    private @Nullable String remove;
  }

  /// The JSON of --list.
  record Listed(List<FollowData> searches) {}

  /// The JSON of --show.
  record Shown(FollowData search, List<NoticeData> events) {}

  /// The JSON of --remove.
  record Removed(String removed) {}

  @Override
  public Integer call() throws IOException {
    WrongCallException.check("--limit", limit, 1, 1000);
    Other instead = other;
    if (instead != null && !words.isEmpty()) {
      throw new WrongCallException(
          "--list, --show and --remove take no words: leave '" + words.getFirst() + "' out");
    }
    try (OpenArchive open = archive.openExisting()) {
      if (instead == null) {
        keep(open);
      } else if (instead.list) {
        list(open);
      } else if (instead.show != null) {
        show(open, search(open, instead.show));
      } else if (instead.remove != null) {
        remove(open, search(open, instead.remove));
      }
    }
    return 0;
  }

  private void keep(OpenArchive open) {
    Filters filters = filtering.filters(open.reader());
    String query = String.join(" ", words);
    if (query.isBlank() && filters.equals(Filters.NONE)) {
      throw new WrongCallException(
          "say what to follow, such as 'asylum hotels' or --body home-office; --list shows what is followed");
    }
    Keeping.Wish wish = new Keeping.Wish(name, query, filters, events(), since);
    switch (open.keeping().keep(wish)) {
      case Keeping.Outcome.Kept kept -> {
        open.matchSavedSearches(console.progress());
        kept(open, kept.search());
        tellSince(kept.search());
      }
      case Keeping.Outcome.Unreadable u ->
          throw FailureException.unreadable(query, u.message(), u.position());
      case Keeping.Outcome.Refused r -> throw new FailureException(r.message() + " " + r.hint());
    }
  }

  /// A search that is followed already goes on from the day it began with: what a feed has told
  /// stays as it is.
  private void tellSince(SavedSearch search) {
    if (since != null && !since.equals(search.since())) {
      console.say(
          "It is followed already, since "
              + search.since()
              + ". To begin on "
              + since
              + ", remove it (--remove "
              + search.id()
              + ") and follow it anew.");
    }
  }

  private Set<FollowedEvent> events() {
    Set<FollowedEvent> found = EnumSet.noneOf(FollowedEvent.class);
    for (String given : events) {
      found.add(
          FollowedEvent.of(given)
              .orElseThrow(() ->
                  new WrongCallException(
                      "--events: there is no '%s'; it is one of %s".formatted(given, codes()))));
    }
    return found;
  }

  private static String codes() {
    return Stream.of(FollowedEvent.values())
        .map(FollowedEvent::code)
        .collect(Collectors.joining(", "));
  }

  private void kept(OpenArchive open, SavedSearch search) {
    FollowData data = FollowData.of(search, open.notices().count(search.id()));
    if (json) {
      console.json(data);
      return;
    }
    PrintStream out = console.out();
    out.println("Following: " + search.name());
    out.println("  feed  " + address(data.feed()));
    out.println("  page  " + address(data.url()));
    out.println("  id    " + search.id());
    out.printf(
        Locale.ROOT,
        "%,d event%s since %s so far. The addresses work while ./pursuant start runs.%n",
        data.notices(),
        data.notices() == 1 ? "" : "s",
        search.since());
  }

  private String address(String path) {
    return site.replaceFirst("/+$", "") + path;
  }

  private void list(OpenArchive open) {
    List<FollowData> all =
        open.savedSearches().all().stream()
            .map(s -> FollowData.of(s, open.notices().count(s.id())))
            .toList();
    if (json) {
      console.json(new Listed(all));
      return;
    }
    if (all.isEmpty()) {
      console.out().println("Nothing is followed yet. Try: ./pursuant follow asylum hotels");
    }
    for (FollowData search : all) {
      console
          .out()
          .printf(
              Locale.ROOT, "%s  %,6d events  %s%n", search.id(), search.notices(), search.name());
    }
  }

  private static SavedSearch search(OpenArchive open, String id) {
    return open.savedSearches()
        .find(id)
        .orElseThrow(() ->
            new FailureException(
                "no saved search has the id '" + id + "': ./pursuant follow --list shows them"));
  }

  private void show(OpenArchive open, SavedSearch search) {
    FollowData data = FollowData.of(search, open.notices().count(search.id()));
    List<Notice> notices = open.notices().latest(search.id(), Long.MAX_VALUE, limit);
    if (json) {
      console.json(new Shown(data, notices.stream().map(NoticeData::of).toList()));
      return;
    }
    PrintStream out = console.out();
    out.println(search.name());
    out.println("  feed    " + address(data.feed()));
    out.println("  words   " + (search.words().isEmpty() ? "(any)" : search.words()));
    data.filters()
        .forEach((key, values) -> out.println("  " + key + "  " + String.join(", ", values)));
    out.println("  events  " + String.join(", ", data.events()) + ", since " + search.since());
    for (Notice notice : notices) {
      out.printf(
          Locale.ROOT,
          "%-10s  %s: %s (%s)%n",
          notice.day() == null ? "" : notice.day(),
          EventName.of(notice),
          notice.title(),
          notice.path());
    }
  }

  private void remove(OpenArchive open, SavedSearch search) {
    open.savedSearches().remove(search.id());
    if (json) {
      console.json(new Removed(search.id()));
    } else {
      console.out().println("No longer followed: " + search.name());
    }
  }
}
