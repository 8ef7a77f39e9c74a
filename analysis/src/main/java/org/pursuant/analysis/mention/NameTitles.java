package org.pursuant.analysis.mention;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pursuant.domain.mention.JoinedName;
import org.pursuant.domain.mention.NameForm;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.text.Slug;

/// Gives names their titles and addresses.
final class NameTitles {
  /// The form written most first; those that are abbreviations and those in small letters last.
  static final Comparator<NameForm> BEST_FIRST =
      Comparator.comparing((NameForm form) -> form.key().startsWith(ShortKeys.MARK))
          .thenComparing(form -> form.full() == 0)
          .thenComparing(Comparator.comparingLong(NameForm::full).reversed())
          .thenComparing(NameForm::key);

  private final KnownNames known;
  private final Set<String> slugs = new HashSet<>();

  NameTitles(KnownNames known) {
    this.known = known;
  }

  /// @param forms of one name, the best first
  JoinedName name(List<NameForm> forms, NameKind kind) {
    KnownNames.Known listed = listed(forms);
    String title =
        listed != null && !listed.id().isEmpty() ? listed.title() : written(forms.getFirst());
    return new JoinedName(
        slug(title, kind),
        title,
        kind,
        listed == null ? "" : listed.id(),
        forms.stream().map(NameForm::id).toList());
  }

  private KnownNames.@org.jspecify.annotations.Nullable Known listed(List<NameForm> forms) {
    for (NameForm form : forms) {
      KnownNames.Known listed = known.find(form.key()).orElse(null);
      if (listed != null) {
        return listed;
      }
    }
    return null;
  }

  /// As it is written most often; of two ways the one that begins with a capital letter, then the
  /// longer one.
  private static String written(NameForm form) {
    return form.writings().entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparingInt(e -> e.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(e -> e.getKey().replace('’', '\'').replaceAll("\\s+", " "))
        .orElse(form.key());
  }

  private String slug(String title, NameKind kind) {
    String plain = Slug.of(title);
    if (slugs.add(plain)) {
      return plain;
    }
    String told = plain + "-" + kind.code();
    String slug = told;
    for (int n = 2; !slugs.add(slug); n++) {
      slug = told + "-" + n;
    }
    return slug;
  }
}
