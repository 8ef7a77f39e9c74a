package org.pursuant.analysis.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.mention.Mention;
import org.pursuant.domain.mention.Mention.Form;
import org.pursuant.domain.mention.Mention.Part;
import org.pursuant.domain.mention.NameAnalysis;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.mention.NamedQuestion;
import org.pursuant.domain.person.Member.Membership;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.MetMember;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;

/// Finds what the questions of a record name; [NameFinder] reads each.
public final class RecordNames implements NameAnalysis {
  @Override
  public Reading begin(Known given) {
    KnownNames known = known(given);
    return new Reader(known, new CountedEvidence(known), new MeantMembers(given));
  }

  @Override
  public Reading resume(Known given, Map<String, int[]> words) {
    KnownNames known = known(given);
    return new Reader(known, new CountedEvidence(known, words), new MeantMembers(given));
  }

  private static KnownNames known(Known given) {
    KnownNames known = new KnownNames();
    for (MetMember member : given.members()) {
      known.person(member.name());
      for (Membership seat : member.seats()) {
        if (seat.constituency() != null) {
          known.seat(seat.constituency());
        }
      }
    }
    return known;
  }

  private static @Nullable SourceText answer(QuestionState question) {
    return question.answer() == null ? null : question.answer().text();
  }

  private static @Nullable String plain(@Nullable SourceText text) {
    return text == null ? null : text.text().plain();
  }

  private record Reader(KnownNames known, CountedEvidence evidence, MeantMembers members)
      implements Reading {
    @Override
    public void count(QuestionState question) {
      String asked = plain(question.question());
      String answered = plain(answer(question));
      if (asked != null) {
        evidence.add(asked);
      }
      if (answered != null) {
        evidence.add(answered);
      }
    }

    @Override
    public void countKey(String key) {
      evidence.addSeen(key);
    }

    @Override
    public Map<String, int[]> words() {
      return evidence.words();
    }

    @Override
    public NameFacts.Joining joining() {
      return new NameJoiner(known);
    }

    @Override
    public NamedQuestion read(QuestionSummary question) {
      SourceText asked = question.state().question();
      SourceText answered = answer(question.state());
      NameFinder.Found found = new NameFinder(known, evidence).in(plain(asked), plain(answered));
      String body = question.body() == null ? "" : AnsweringBodies.slugOf(question.body().slug());
      List<Mention> mentions = new ArrayList<>();
      add(mentions, Part.QUESTION, asked, found.question(), body);
      add(mentions, Part.ANSWER, answered, found.answer(), body);
      return new NamedQuestion(
          question.id(),
          day(question.state()),
          body,
          question.asker() == null ? "" : question.asker().path(),
          mentions,
          found.definitions(),
          found.renamings(),
          members.in(question, found));
    }

    private static @Nullable LocalDate day(QuestionState question) {
      return question.tabled() != null ? question.tabled() : question.answeredOn();
    }

    private static void add(
        List<Mention> mentions,
        Part part,
        @Nullable SourceText text,
        List<FoundName> names,
        String body) {
      if (text == null) {
        return;
      }
      int end = end(text);
      for (FoundName name : names) {
        if (!text.isClipped() || name.at().end() < end) {
          mentions.add(mention(part, name, body));
        }
      }
    }

    /// Where the text ends, the mark that it is clipped left out.
    private static int end(SourceText text) {
      String plain = text.text().plain();
      int end = plain.length();
      while (end > 0 && " .…\n\t\u00a0".indexOf(plain.charAt(end - 1)) >= 0) {
        end--;
      }
      return end;
    }

    private static Mention mention(Part part, FoundName name, String body) {
      return new Mention(
          part,
          name.at().start(),
          name.at().end(),
          name.form() == Form.SHORT ? ShortKeys.of(name.key(), body) : name.key(),
          name.words(),
          name.kind(),
          name.form(),
          name.within());
    }
  }
}
