package org.pursuant.pipeline;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.record.StoreCounts;

/// What an import came to.
///
/// @param forms for each form met, how many files had it and what storing them came to
/// @param refused files that were not imported, or not to their end, and why
public record ImportSummary(Map<SourceForm, FormSummary> forms, Map<Path, String> refused) {
  public ImportSummary {
    forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
  }

  /// Files of one form and what storing them came to.
  public record FormSummary(int files, StoreCounts counts) {}

  /// Over all forms.
  public StoreCounts counts() {
    return forms.values().stream()
        .map(FormSummary::counts)
        .reduce(StoreCounts.NONE, StoreCounts::plus);
  }

  /// Collects a summary file by file.
  static final class Builder {
    private final Map<SourceForm, FormSummary> forms = new EnumMap<>(SourceForm.class);
    private final Map<Path, String> refused;

    Builder(Map<Path, String> refused) {
      this.refused = new LinkedHashMap<>(refused);
    }

    void imported(SourceForm form, StoreCounts counts) {
      forms.merge(
          form,
          new FormSummary(1, counts),
          (a, b) -> new FormSummary(a.files() + b.files(), a.counts().plus(b.counts())));
    }

    void refuse(Path file, String reason) {
      refused.put(file, reason);
    }

    ImportSummary build() {
      return new ImportSummary(forms, refused);
    }
  }
}
