package org.pursuant.web.page.question;

import java.util.Optional;
import org.pursuant.domain.reply.LimbReply;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.web.html.Annotation;

/// The sentence of an answer that a reader asked to be shown.
final class ShownSentence {
  private static final String LIMB = "limb-";
  private static final String STYLE = "shown";

  private ShownSentence() {}

  /// @param show `limb-2` for what shows the status of the second limb, or the code of a marker
  ///   with hyphens
  static Optional<Annotation> of(ReadReply reply, String show) {
    if (show.matches(LIMB + "[1-9]\\d?")) {
      int number = Integer.parseInt(show.substring(LIMB.length()));
      return number > reply.limbs().size()
          ? Optional.empty()
          : Optional.of(reply.limbs().get(number - 1))
              .filter(LimbReply::shown)
              .map(l -> Annotation.mark(l.start(), l.end(), STYLE, l.status().title()));
    }
    return reply.markers().stream()
        .filter(m -> m.marker().code().replace('_', '-').equals(show))
        .map(m -> Annotation.mark(m.start(), m.end(), STYLE, m.marker().title()))
        .findFirst();
  }
}
