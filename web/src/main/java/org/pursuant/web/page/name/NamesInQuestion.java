package org.pursuant.web.page.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pursuant.domain.mention.MeantMember;
import org.pursuant.domain.mention.Mention.Part;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.mention.NamePlace;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.web.html.Annotation;
import org.pursuant.web.html.Links;

/// What a question and its answer name, as its page shows it.
///
/// @param places in the order of the texts
/// @param members where they mean Members, likewise
public record NamesInQuestion(List<NamePlace> places, List<MeantMember> members) {
  /// So many names are listed at once.
  public static final int SHORT = 8;

  public NamesInQuestion {
    places = List.copyOf(places);
    members = List.copyOf(members);
  }

  /// What is known of a question by now.
  public static NamesInQuestion of(QuestionId question, NameFacts names) {
    return new NamesInQuestion(names.places(question), names.members(question));
  }

  /// Quiet links at the first place of each name in a text, and where it surely means a Member;
  /// places on the map are left alone.
  public List<Annotation> annotations(Part part) {
    List<Annotation> annotations = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (NamePlace place : places) {
      if (place.part() == part && place.kind() != NameKind.PLACE && met.add(place.slug())) {
        annotations.add(
            Annotation.link(
                place.from(),
                place.to(),
                "name",
                NameWords.path(place.slug()),
                place.title() + ": " + place.kind().label() + ", named " + place.form().words()));
      }
    }
    for (MeantMember meant : members) {
      if (meant.part() == part && meant.sure() && meant.why() != MeantMember.Why.OFFICE) {
        annotations.add(
            Annotation.link(
                meant.from(),
                meant.to(),
                "name",
                Links.memberPath(meant.member()),
                "The Member's page: " + meant.why().label()));
      }
    }
    return annotations;
  }

  /// Each name once, places last.
  public List<NamePlace> listed() {
    Map<String, NamePlace> names = new LinkedHashMap<>();
    places.forEach(place -> names.putIfAbsent(place.slug(), place));
    return names.values().stream()
        .sorted(Comparator.comparing(place -> place.kind() == NameKind.PLACE))
        .toList();
  }

  /// A name in the JSON of a question.
  public record Data(
      String url, String name, String kind, String in, int from, int to, String form) {}

  /// All places as data.
  public List<Data> data() {
    return places.stream()
        .map(p ->
            new Data(
                NameWords.path(p.slug()),
                p.title(),
                p.kind().code(),
                p.part().code(),
                p.from(),
                p.to(),
                p.form().code()))
        .toList();
  }
}
