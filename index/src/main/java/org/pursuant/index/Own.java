package org.pursuant.index;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.index.NearWords.Length;

/// Those questions that are of the same office as a draft, or of the same Member: the nearest of
/// them come into question whatever stands nearer elsewhere, and each counts for somewhat more.
///
/// @param query finds them
/// @param few what being one of them is worth where a few words are given
/// @param draft and where a draft is
record Own(Query query, float few, float draft) {
  private static final float OFFICE_OF_FEW = 0.2f;
  private static final float OFFICE_OF_DRAFT = 0.5f;
  private static final float ASKER_OF_FEW = 0.2f;
  private static final float ASKER_OF_DRAFT = 0.6f;

  /// Asked of an office, as [org.pursuant.domain.question.Addressee#office] writes it.
  static Own ofOffice(String office) {
    return new Own(new TermQuery(new Term(Fields.OFFICE, office)), OFFICE_OF_FEW, OFFICE_OF_DRAFT);
  }

  /// Asked by a Member.
  static Own ofAsker(MemberId asker) {
    return new Own(
        ConditionQueries.oneOf(Facet.ASKER, List.of(asker.path())), ASKER_OF_FEW, ASKER_OF_DRAFT);
  }

  float worth(Length length) {
    return length.between(few, draft);
  }
}
