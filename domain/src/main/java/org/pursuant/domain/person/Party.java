package org.pursuant.domain.person;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pursuant.domain.text.Slug;

/// A party or grouping in Parliament, which sources and people write in several ways (`Lab`,
/// `Labour`, `Labour Party`).
///
/// @param name as readers know it
/// @param forms the other ways of writing it
public record Party(String name, List<String> forms) {
  private static final List<Party> ALL =
      List.of(
          of("Labour", "Lab", "Labour Party", "Labour (Co-op)", "Labour/Co-operative", "Lab/Co-op"),
          of(
              "Conservative",
              "Con",
              "Cons",
              "Conservatives",
              "Conservative Party",
              "Tory",
              "Tories"),
          of(
              "Liberal Democrat",
              "LD",
              "LDem",
              "Lib Dem",
              "LibDem",
              "Lib Dems",
              "Liberal Democrats"),
          of("Scottish National Party", "SNP", "Scottish Nationalist"),
          of("Plaid Cymru", "PC", "Plaid"),
          of("Green", "Green Party", "Greens", "GP", "Scottish Green Party", "Scottish Green"),
          of("Reform UK", "Reform", "RUK", "Reform Party"),
          of("Democratic Unionist Party", "DUP", "DU", "Democratic Unionist"),
          of("Ulster Unionist Party", "UUP", "UU", "Ulster Unionist"),
          of("Traditional Unionist Voice", "TUV"),
          of("Social Democratic & Labour Party", "SDLP"),
          of("Sinn Féin", "SF"),
          of("Alliance", "APNI", "All", "Alliance Party"),
          of("UK Independence Party", "UKIP"),
          of("Change UK", "Change UK - The Independent Group", "ChUK", "The Independent Group"),
          of("Alba Party", "Alba"),
          of("Respect", "Respect Party"),
          of("Your Party", "YP"),
          of("Workers Party of Britain", "WPB", "Workers Party"),
          of("Crossbench", "CB", "XB", "Crossbencher", "Crossbenchers", "Cross Bench"),
          of("Non-affiliated", "NA", "Non-aff", "Nonaffiliated"),
          of("Bishops", "Bp", "Bishop", "Lords Spiritual"),
          of("Independent", "Ind", "Independents"),
          of("Speaker", "Spk", "The Speaker"));

  private static final Map<String, Party> BY_FORM =
      ALL.stream()
          .flatMap(p -> p.all().map(f -> Map.entry(key(f), p)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  public Party {
    forms = List.copyOf(forms);
  }

  private static Party of(String name, String... forms) {
    return new Party(name, List.of(forms));
  }

  /// The party of a name in any common form; empty for one that is not known here.
  public static Optional<Party> of(String written) {
    return Optional.ofNullable(BY_FORM.get(key(written)));
  }

  /// The name as readers know it, or as it is written where the party is not known here.
  public static String nameOf(String written) {
    return of(written).map(Party::name).orElse(written);
  }

  private static String key(String form) {
    return Slug.of(form.toLowerCase(Locale.ROOT));
  }

  private Stream<String> all() {
    return Stream.concat(Stream.of(name), forms.stream());
  }
}
