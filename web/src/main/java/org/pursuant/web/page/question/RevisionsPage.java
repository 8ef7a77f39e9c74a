package org.pursuant.web.page.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.Revision;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.PageModel;

/// Every state of a question that a source showed, each compared with the one before.
public record RevisionsPage(QuestionDossier dossier) implements PageModel {

  @Override
  public String template() {
    return "revisions";
  }

  @Override
  public String title() {
    String uin =
        dossier.summary().state().uin() == null ? "" : " (" + dossier.summary().state().uin() + ")";
    return "Every revision of " + Links.title(dossier.summary()) + uin;
  }

  @Override
  public Object data() {
    return new Data(path(), DossierData.lineages(dossier));
  }

  public String path() {
    return Links.question(dossier.summary());
  }

  public List<Source> sources() {
    return dossier.chains().entrySet().stream().map(Source::of).toList();
  }

  private record Data(String question, List<DossierData.LineageData> sources) {}

  /// The revisions of one lineage of sources, oldest first.
  ///
  /// @param completed whether full texts of unknown time completed them
  public record Source(Lineage lineage, List<Step> steps, boolean completed) {
    private static Source of(Map.Entry<Lineage, Chain> entry) {
      List<Revision> revisions = entry.getValue().revisions();
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < revisions.size(); i++) {
        Revision before = i == 0 ? null : revisions.get(i - 1);
        steps.add(Step.of(i + 1, before, revisions.get(i)));
      }
      return new Source(entry.getKey(), steps, !entry.getValue().completions().isEmpty());
    }
  }
}
