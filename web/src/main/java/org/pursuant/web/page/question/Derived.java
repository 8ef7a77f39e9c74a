package org.pursuant.web.page.question;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.reply.LimbReader;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.web.page.name.NamesInQuestion;
import org.pursuant.web.site.Facts;
import org.pursuant.web.site.Site;

/// What is derived about one question, as its page shows it.
///
/// @param names what its texts name
/// @param timing whether it was answered in time
/// @param reply what was read of its answer; null where nothing was
/// @param references what it cites and what cites it
/// @param limbs finds the separate things asked
public record Derived(
    NamesInQuestion names,
    Optional<TimingLine> timing,
    @Nullable ReadReply reply,
    QuestionReferences references,
    LimbReader limbs) {

  static Derived of(QuestionId question, Site site) {
    Facts facts = site.facts();
    return new Derived(
        NamesInQuestion.of(question, facts.names()),
        TimingLine.of(question, facts),
        facts.replies().of(question).orElse(null),
        QuestionReferences.of(question, facts.references(), site.record()),
        facts.limbs());
  }
}
