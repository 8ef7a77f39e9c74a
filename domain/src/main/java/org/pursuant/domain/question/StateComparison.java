package org.pursuant.domain.question;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.text.SourceText;

/// Tells whether two sightings in one lineage show one state, and joins them when they do.
final class StateComparison {
  private StateComparison() {}

  /// Whether nothing changed between the two, as far as the lesser of their coverages can tell.
  static boolean same(QuestionState a, QuestionState b, Coverage coverage) {
    return sameFrame(a, b) && sameText(a.question(), b.question()) && sameAnswer(a, b, coverage);
  }

  private static boolean sameFrame(QuestionState a, QuestionState b) {
    return Objects.equals(a.house(), b.house())
        && Objects.equals(a.tabled(), b.tabled())
        && Objects.equals(a.uin(), b.uin())
        && Objects.equals(a.heading(), b.heading())
        && sameMember(a.askedBy(), b.askedBy())
        && Objects.equals(a.memberHasInterest(), b.memberHasInterest())
        && sameBody(a.body(), b.body())
        && Objects.equals(a.due(), b.due())
        && Objects.equals(a.namedDay(), b.namedDay())
        && a.standing() == b.standing()
        && Set.copyOf(a.group()).equals(Set.copyOf(b.group()));
  }

  private static boolean sameAnswer(QuestionState x, QuestionState y, Coverage coverage) {
    Answer a = x.answer();
    Answer b = y.answer();
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return a.holding() == b.holding()
        && sameText(a.text(), b.text())
        && Objects.equals(a.answeredOn(), b.answeredOn())
        && Objects.equals(a.heldOn(), b.heldOn())
        && sameMember(a.answeredBy(), b.answeredBy())
        && Objects.equals(a.correctedOn(), b.correctedOn())
        && sameMember(a.correctedBy(), b.correctedBy())
        && (coverage == Coverage.LIST || sameDetail(a, b));
  }

  private static boolean sameDetail(Answer a, Answer b) {
    boolean attachments =
        a.attachments().isEmpty()
            || b.attachments().isEmpty()
            || a.attachments().equals(b.attachments());
    boolean original =
        a.originalText() == null
            || b.originalText() == null
            || sameText(a.originalText(), b.originalText());
    return attachments && original;
  }

  static boolean sameText(@Nullable SourceText a, @Nullable SourceText b) {
    return a == null || b == null ? a == null && b == null : a.agreesWith(b);
  }

  static boolean sameMember(@Nullable MemberRef a, @Nullable MemberRef b) {
    return a == null || b == null ? a == null && b == null : a.sameAs(b);
  }

  /// Every question is asked of some body, so a sighting that names none contradicts no other.
  static boolean sameBody(@Nullable BodyRef a, @Nullable BodyRef b) {
    return a == null || b == null || a.sameAs(b) && a.slug().equals(b.slug());
  }

  /// The two as one: of each text the richer, of names and attachments whichever states them.
  static QuestionState join(QuestionState known, QuestionState seen) {
    return known.toBuilder()
        .askedBy(joinMember(known.askedBy(), seen.askedBy()))
        .body(known.body() != null ? known.body() : seen.body())
        .question(joinText(known.question(), seen.question()))
        .answer(joinAnswer(known.answer(), seen.answer()))
        .publication(joinPublication(known.publication(), seen.publication()))
        .build();
  }

  private static @Nullable Answer joinAnswer(@Nullable Answer a, @Nullable Answer b) {
    if (a == null || b == null) {
      return a;
    }
    return new Answer(
        joinText(a.text(), b.text()),
        a.holding(),
        a.answeredOn(),
        a.heldOn(),
        joinMember(a.answeredBy(), b.answeredBy()),
        a.correctedOn(),
        joinMember(a.correctedBy(), b.correctedBy()),
        a.originalText() == null ? b.originalText() : joinText(a.originalText(), b.originalText()),
        a.attachments().isEmpty() ? b.attachments() : a.attachments());
  }

  private static @Nullable SourceText joinText(@Nullable SourceText a, @Nullable SourceText b) {
    return a == null || b == null ? a : a.richer(b);
  }

  private static @Nullable MemberRef joinMember(@Nullable MemberRef a, @Nullable MemberRef b) {
    return a == null || b == null ? a : a.filledFrom(b);
  }

  private static Publication joinPublication(Publication a, Publication b) {
    return new Publication(
        a.reference() != null ? a.reference() : b.reference(),
        a.url() != null ? a.url() : b.url(),
        a.session() != null ? a.session() : b.session(),
        a.notes().isEmpty() ? List.copyOf(b.notes()) : a.notes());
  }
}
