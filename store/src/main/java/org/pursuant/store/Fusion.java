package org.pursuant.store;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.Publication;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.Words;

/// Lineages as one state, and whether two states can be one question's.
final class Fusion {
  private Fusion() {}

  /// The current states of all lineages as one: each property from the most authoritative that
  /// states it.
  ///
  /// @param chains not empty
  static QuestionState of(Map<Lineage, Chain> chains) {
    QuestionState fused = null;
    QuestionState standing = null;
    for (Chain chain : chains.values()) {
      QuestionState current = chain.current();
      fused = fused == null ? current : filled(fused, current);
      standing = standing == null && !chain.revisions().isEmpty() ? current : standing;
    }
    if (fused == null) {
      throw new IllegalStateException("a question without a chain");
    }
    return standing == null || standing.standing() == fused.standing()
        ? fused
        : fused.toBuilder().standing(standing.standing()).build();
  }

  /// A state with what it does not state taken from another.
  static QuestionState filled(QuestionState a, QuestionState b) {
    return a.toBuilder()
        .house(or(a.house(), b.house()))
        .tabled(or(a.tabled(), b.tabled()))
        .uin(or(a.uin(), b.uin()))
        .heading(or(a.heading(), b.heading()))
        .askedBy(member(a.askedBy(), b.askedBy()))
        .memberHasInterest(or(a.memberHasInterest(), b.memberHasInterest()))
        .body(or(a.body(), b.body()))
        .question(text(a.question(), b.question()))
        .due(or(a.due(), b.due()))
        .namedDay(or(a.namedDay(), b.namedDay()))
        .group(a.group().isEmpty() ? b.group() : a.group())
        .answer(answer(a.answer(), b.answer()))
        .publication(publication(a.publication(), b.publication()))
        .build();
  }

  private static <T> @Nullable T or(@Nullable T a, @Nullable T b) {
    return a != null ? a : b;
  }

  private static @Nullable Answer answer(@Nullable Answer a, @Nullable Answer b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    if (a.holding() != b.holding()) {
      return a;
    }
    return new Answer(
        text(a.text(), b.text()),
        a.holding(),
        or(a.answeredOn(), b.answeredOn()),
        or(a.heldOn(), b.heldOn()),
        member(a.answeredBy(), b.answeredBy()),
        or(a.correctedOn(), b.correctedOn()),
        member(a.correctedBy(), b.correctedBy()),
        text(a.originalText(), b.originalText()),
        a.attachments().isEmpty() ? b.attachments() : a.attachments());
  }

  private static Publication publication(Publication a, Publication b) {
    return new Publication(
        or(a.reference(), b.reference()),
        or(a.url(), b.url()),
        or(a.session(), b.session()),
        a.notes().isEmpty() ? b.notes() : a.notes());
  }

  private static @Nullable MemberRef member(@Nullable MemberRef a, @Nullable MemberRef b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return sameMember(a, b) ? a.filledFrom(b) : a;
  }

  private static @Nullable SourceText text(@Nullable SourceText a, @Nullable SourceText b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.agreesWith(b) ? a.richer(b) : a;
  }

  /// Whether nothing that both states state differs, so that they can be one question.
  static boolean agree(QuestionState a, QuestionState b) {
    return agree(a.house(), b.house())
        && agree(a.tabled(), b.tabled())
        && agree(a.uin(), b.uin())
        && sameBody(a.body(), b.body())
        && sameMember(a.askedBy(), b.askedBy())
        && sameWords(a.question(), b.question())
        && agree(a.answer(), b.answer());
  }

  private static boolean agree(@Nullable Answer a, @Nullable Answer b) {
    return a == null
        || b == null
        || a.holding() != b.holding()
        || (agree(a.answeredOn(), b.answeredOn()) && sameWords(a.text(), b.text()));
  }

  private static boolean agree(@Nullable Object a, @Nullable Object b) {
    return a == null || b == null || a.equals(b);
  }

  private static boolean sameBody(@Nullable BodyRef a, @Nullable BodyRef b) {
    return a == null || b == null || a.sameAs(b);
  }

  /// By id where both have one of the same sort, else by name where both have one.
  private static boolean sameMember(@Nullable MemberRef a, @Nullable MemberRef b) {
    if (a == null || b == null) {
      return true;
    }
    if (a.id() != null && b.id() != null && a.id().scheme().equals(b.id().scheme())) {
      return a.id().equals(b.id());
    }
    return a.name() == null
        || b.name() == null
        || Objects.equals(Words.key(a.name()), Words.key(b.name()));
  }

  private static boolean sameWords(@Nullable SourceText a, @Nullable SourceText b) {
    if (a == null || b == null) {
      return true;
    }
    String x = Words.key(a.text().plain());
    String y = Words.key(b.text().plain());
    return x.equals(y) || (a.isClipped() && y.startsWith(x)) || (b.isClipped() && x.startsWith(y));
  }
}
