package org.pursuant.analysis.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.body.AnsweringBody;
import org.pursuant.domain.mention.NameKind;

/// Names that closed lists tell: answering bodies by all their names, Members, constituencies,
/// countries, the parts of the United Kingdom, regulators whose names have no head word. Immutable
/// once filled.
public final class KnownNames {
  private static final String[] UNITED_KINGDOM = {
    "England",
    "Scotland",
    "Wales",
    "Northern Ireland",
    "Great Britain",
    "United Kingdom",
    "UK",
    "North East",
    "North West",
    "South East",
    "South West",
    "East Midlands",
    "West Midlands",
    "East of England",
    "Yorkshire and the Humber",
    "Yorkshire",
    "Merseyside",
    "Greater Manchester",
    "London",
    "Cornwall",
    "Devon",
    "Kent",
    "Essex",
    "Lancashire",
    "Cumbria",
    "Teesside",
    "Tyneside",
    "Gibraltar",
    "Europe",
    "Africa",
    "Asia",
    "Middle East",
    "Gaza",
    "West Bank",
    "Palestine",
    "Kosovo",
    "USA",
    "United States",
    "Republic of Ireland",
    "European Union",
    "EU",
    "Channel Islands"
  };

  private static final String[] REGULATORS = {
    "Ofsted",
    "Ofcom",
    "Ofgem",
    "Ofwat",
    "Ofqual",
    "Oflog",
    "Interpol",
    "Europol",
    "Unicef",
    "Nato",
    "House of Commons",
    "House of Lords",
    "Parliament"
  };

  private static final int LETTERS_OF_PLACE = 4;

  private static final Pattern OF_PLACE = Pattern.compile("(?:ish|ese|[ae]n|ians?|i|is|ans)$");

  private static final Pattern PARTS = Pattern.compile(", | and ");

  private static final Pattern DIRECTIONS =
      Pattern.compile(
          "\\b(?:North|South|East|West|Mid|Central|Outer|Inner|Upper|The|of|City of)\\b");

  private final Set<String> firsts = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, Known> byKey = new HashMap<>();

  /// A name of a closed list.
  ///
  /// @param kind what it is of
  /// @param title its usual name in full
  /// @param id a path or slug of what is known of it elsewhere (`body/7`); empty where nothing is
  public record Known(NameKind kind, String title, String id) {}

  /// The lists that are general knowledge: bodies, countries, parts of the United Kingdom.
  public KnownNames() {
    for (String code : Locale.getISOCountries()) {
      place(Locale.of("", code).getDisplayCountry(Locale.UK));
    }
    for (String place : UNITED_KINGDOM) {
      place(place);
    }
    for (String regulator : REGULATORS) {
      add(regulator, new Known(NameKind.BODY, regulator, ""));
    }
    AnsweringBodies.all().forEach(this::body);
  }

  private void body(AnsweringBody body) {
    for (AnsweringBody.Name name : body.names()) {
      boolean office = name.name().endsWith("Minister");
      NameKind kind = office ? NameKind.OFFICE : NameKind.BODY;
      Known known = new Known(kind, body.name(), "bodies/" + body.slug());
      byKey.put(LongForms.key(name.name()), known);
      name.forms().stream()
          .filter(form -> form.length() > 2 && isInitials(form))
          .forEach(form -> add(form, known));
    }
  }

  private static boolean isInitials(String form) {
    return form.indexOf(' ') < 0
        && (form.equals("Defra") || form.chars().filter(Character::isUpperCase).count() > 1);
  }

  /// Adds a place, such as a constituency.
  public void place(String name) {
    add(name, new Known(NameKind.PLACE, name, ""));
    if (name.length() >= LETTERS_OF_PLACE && name.indexOf(' ') < 0) {
      beginnings.add(name.toLowerCase(Locale.ROOT).substring(0, LETTERS_OF_PLACE));
    }
  }

  /// Adds a seat, and the places that it is made of: "Lampton South and Wickham" has three. The
  /// first word of two seats is a place too.
  public void seat(String seat) {
    place(seat);
    for (String part : PARTS.split(seat, -1)) {
      String bare = DIRECTIONS.matcher(part).replaceAll("").strip();
      if (!bare.isEmpty() && !bare.equals("Central")) {
        place(bare);
      }
    }
    String first = seat.split(" ", 2)[0];
    if (first.length() > LETTERS_OF_PLACE
        && !seat.startsWith(first + " and")
        && !firsts.add(first)
        && !DIRECTIONS.matcher(first).matches()) {
      place(first);
    }
  }

  /// Whether a word is made of a country's name and is not it: "Ruritanian".
  boolean isOfPlace(String lower) {
    return lower.length() > LETTERS_OF_PLACE
        && beginnings.contains(lower.substring(0, LETTERS_OF_PLACE))
        && OF_PLACE.matcher(lower).find();
  }

  /// Adds a Member.
  public void person(String name) {
    add(name, new Known(NameKind.PERSON, name, ""));
  }

  private void add(String name, Known known) {
    byKey.putIfAbsent(LongForms.key(name), known);
  }

  /// What a name is on a list.
  ///
  /// @param key see [LongForms#key(String)]
  public Optional<Known> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  boolean isPlace(String name) {
    Known known = byKey.get(LongForms.key(name));
    return known != null && known.kind() == NameKind.PLACE;
  }
}
