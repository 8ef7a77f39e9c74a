package org.pursuant.analysis.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.body.AnsweringBody;
import org.pursuant.domain.mention.NameKind;

/// Names that closed lists tell: answering bodies by all their names, Members, constituencies,
/// countries, the parts of the United Kingdom, regulators whose names have no head word. Immutable
/// once filled.
public final class KnownNames {
  private static final String[] UNITED_KINGDOM = {
    "England", "Scotland", "Wales", "Northern Ireland", "Great Britain", "United Kingdom", "UK",
    "North East", "North West", "South East", "South West", "East Midlands", "West Midlands",
    "East of England", "Yorkshire and the Humber", "Yorkshire", "Merseyside", "Greater Manchester",
    "London", "Cornwall", "Devon", "Kent", "Essex", "Lancashire", "Cumbria", "Teesside", "Tyneside",
    "Gibraltar", "Europe", "Africa", "Asia", "Middle East", "Gaza", "West Bank", "Kosovo", "USA",
    "United States", "Republic of Ireland", "European Union", "EU", "Channel Islands"
  };

  private static final String[] REGULATORS = {
    "Ofsted", "Ofcom", "Ofgem", "Ofwat", "Ofqual", "Oflog", "Interpol", "Europol", "Unicef", "Nato"
  };

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
      Known known = new Known(NameKind.BODY, body.name(), "bodies/" + body.slug());
      byKey.put(LongForms.key(name.name()), known);
      name.forms().stream()
          .filter(form -> form.length() > 2 && form.indexOf(' ') < 0)
          .forEach(form -> add(form, known));
    }
  }

  /// Adds a place, such as a constituency.
  public void place(String name) {
    add(name, new Known(NameKind.PLACE, name, ""));
  }

  /// Adds a Member; a name that two bear is taken out again.
  ///
  /// @param path of the Member's page
  public void person(String name, String path) {
    String key = LongForms.key(name);
    Known other = byKey.get(key);
    if (other != null && other.kind() == NameKind.PERSON && !other.id().equals(path)) {
      byKey.put(key, new Known(NameKind.PERSON, name, ""));
    } else {
      add(name, new Known(NameKind.PERSON, name, path));
    }
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
