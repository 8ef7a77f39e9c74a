package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.MeantMember;
import org.pursuant.domain.mention.MeantMember.Why;
import org.pursuant.domain.mention.Mention.Part;
import org.pursuant.domain.person.Honorifics;
import org.pursuant.domain.record.DaySpan;
import org.pursuant.domain.record.MetMember;

/// Finds where a text means a Member: by name or by seat.
///
/// Each token is looked at a bounded number of times.
final class MemberPlaces {
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_SEAT = 8;

  /// What stands between "Member" and its name or before either, besides titles.
  private static final Set<String> HONOUR =
      Set.of("right", "rt", "hon", "honourable", "friend", "my", "learned", "gallant", "noble");

  private final MembersMet members;
  private final Supplier<@Nullable DaySpan> when;

  /// @param when the question was asked; gives null where that is not known
  MemberPlaces(MembersMet members, Supplier<@Nullable DaySpan> when) {
    this.members = members;
    this.when = when;
  }

  /// In the order of the text.
  List<MeantMember> in(Part part, String text) {
    List<Token> tokens = Token.in(text);
    List<MeantMember> places = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Found found = found(tokens, at);
      if (found != null) {
        found.add(part, text, tokens, places);
        at = found.run().to();
      } else {
        at++;
      }
    }
    return places;
  }

  /// Members that some words may mean; none where the words are a seat whose Member is not known.
  ///
  /// @param sure whether one that is alone is surely meant
  private record Found(Run run, List<MetMember> members, Why why, boolean sure) {
    void add(Part part, String text, List<Token> tokens, List<MeantMember> places) {
      Span span = closed(text, run.span(tokens));
      for (MetMember member : members) {
        places.add(
            new MeantMember(
                part,
                span.start(),
                span.end(),
                span.of(text),
                member.path(),
                why,
                sure && members.size() == 1,
                ""));
      }
    }
  }

  /// With the bracket that closes one that is open.
  private static Span closed(String text, Span span) {
    boolean open = span.of(text).indexOf('(') >= 0 && span.of(text).indexOf(')') < 0;
    return open && span.end() < text.length() && text.charAt(span.end()) == ')'
        ? new Span(span.start(), span.end() + 1)
        : span;
  }

  private @Nullable Found found(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.isCapital()) {
      return null;
    }
    if (token.text().equals("Member")
        && at + 2 < tokens.size()
        && tokens.get(at + 1).lower().equals("for")) {
      return seat(tokens, at);
    }
    boolean ofPeer = at > 0 && Honorifics.isPeerage(tokens.get(at - 1).lower());
    return members.begins(token.lower()) && !ofPeer ? named(tokens, at) : null;
  }

  private @Nullable Found seat(List<Token> tokens, int at) {
    int start =
        at + 2 < tokens.size() && tokens.get(at + 2).lower().equals("the") ? at + 3 : at + 2;
    for (int to = Math.min(tokens.size(), start + LONGEST_SEAT); to > start; to--) {
      String key = LongForms.key(new Run(start, to).words(tokens));
      if (tokens.get(to - 1).isCapital()
          && isUnbroken(tokens, start, to)
          && !members.ofSeat(key).isEmpty()) {
        return seat(tokens, honoured(tokens, at), to, key);
      }
    }
    return null;
  }

  private @Nullable Found seat(List<Token> tokens, int from, int to, String key) {
    int name = afterHonorifics(tokens, to);
    Found named = name < tokens.size() && isBeside(tokens, to) ? named(tokens, name) : null;
    if (named != null) {
      List<MetMember> both =
          members.ofSeat(key).stream().filter(named.members()::contains).toList();
      Run run = new Run(from, named.run().to());
      return both.size() == 1
          ? new Found(run, both, Why.SEAT_AND_NAME, true)
          : new Found(run, named.members(), Why.NAME, named.sure());
    }
    boolean other =
        name < tokens.size()
            && tokens.get(to).gap() == Token.Gap.OPEN
            && tokens.get(name).isCapital();
    MetMember holder = other ? null : members.holder(key, when.get());
    return new Found(
        new Run(from, to), holder == null ? List.of() : List.of(holder), Why.SEAT, true);
  }

  /// Where the words that honour a Member begin: "right hon. Friend the Member for …".
  private static int honoured(List<Token> tokens, int member) {
    int from = member;
    int at = member;
    while (at > 0
        && (isHonour(tokens.get(at - 1)) || tokens.get(at - 1).lower().equals("the"))
        && tokens.get(at).gap().compareTo(Token.Gap.COMMA) <= 0) {
      at--;
      from = isHonour(tokens.get(at)) ? at : from;
    }
    return from;
  }

  private static boolean isHonour(Token token) {
    return HONOUR.contains(token.lower()) || Honorifics.isCourtesy(token.lower());
  }

  private static int afterHonorifics(List<Token> tokens, int at) {
    int next = at;
    while (next < tokens.size()
        && next - at < 4
        && (isHonour(tokens.get(next)) || tokens.get(next).lower().equals("the"))) {
      next++;
    }
    return next;
  }

  private static boolean isBeside(List<Token> tokens, int at) {
    Token.Gap gap = tokens.get(at).gap();
    return gap == Token.Gap.OPEN || gap == Token.Gap.COMMA || gap == Token.Gap.SPACE;
  }

  private static boolean isUnbroken(List<Token> tokens, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (tokens.get(at).gap().compareTo(Token.Gap.COMMA) > 0 || tokens.get(at - 1).genitive()) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Found named(List<Token> tokens, int from) {
    for (int to = Math.min(tokens.size(), from + LONGEST_NAME); to > from + 1; to--) {
      Run run = new Run(from, to);
      if (isSpaced(tokens, run)) {
        List<MetMember> named = members.named(LongForms.key(run.words(tokens)));
        if (!named.isEmpty()) {
          return called(run, named);
        }
      }
    }
    return null;
  }

  /// Of Members of one name those who are met in that Parliament, else all. A name is surely a
  /// Member's who is met then, or a peer's, whose title one person has at a time.
  private Found called(Run run, List<MetMember> named) {
    List<MetMember> then = MembersMet.then(named, when.get());
    boolean sure = !then.isEmpty() || named.stream().allMatch(MembersMet::isPeer);
    return new Found(run, then.isEmpty() ? named : then, Why.NAME, sure);
  }

  private static boolean isSpaced(List<Token> tokens, Run run) {
    for (int at = run.from() + 1; at < run.to(); at++) {
      Token before = tokens.get(at - 1);
      if (tokens.get(at).gap() != Token.Gap.SPACE || before.genitive()) {
        return false;
      }
    }
    return tokens.get(run.to() - 1).isCapital();
  }
}
