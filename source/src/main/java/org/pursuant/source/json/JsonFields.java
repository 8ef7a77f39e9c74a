package org.pursuant.source.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads an object's fields by type and remembers what was wrong with them. A field that is missing
/// or null, and a text that is blank, is not stated: null. A field of the wrong type is null too,
/// and a fault. Not for use by several threads.
public final class JsonFields {
  private final JsonNode object;
  private final String prefix;
  private final List<String> faults;

  public JsonFields(JsonNode object) {
    this(object, "", new ArrayList<>());
  }

  private JsonFields(JsonNode object, String prefix, List<String> faults) {
    this.object = object;
    this.prefix = prefix;
    this.faults = faults;
  }

  /// What was wrong so far, in the order met: the field's name and what was expected.
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /// Notes something wrong with a field's value.
  public void fault(String name, String expected) {
    faults.add(prefix + name + ": expected " + expected);
  }

  /// A text with white space taken off its ends.
  public @Nullable String text(String name) {
    String raw = rawText(name);
    return raw == null ? null : raw.strip();
  }

  /// A text exactly as it stands.
  public @Nullable String rawText(String name) {
    JsonNode value = object.path(name);
    if (absent(value)) {
      return null;
    }
    if (!value.isString()) {
      fault(name, "a text");
      return null;
    }
    return value.stringValue().isBlank() ? null : value.stringValue();
  }

  public @Nullable Boolean flag(String name) {
    JsonNode value = object.path(name);
    if (absent(value)) {
      return null;
    }
    if (!value.isBoolean()) {
      fault(name, "true or false");
      return null;
    }
    return value.booleanValue();
  }

  /// A whole number from 0.
  public @Nullable Long number(String name) {
    JsonNode value = object.path(name);
    if (absent(value)) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
      fault(name, "a whole number");
      return null;
    }
    return value.longValue();
  }

  /// The day of a date or a local date and time.
  public @Nullable LocalDate day(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(
          text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
    } catch (DateTimeException e) {
      fault(name, "a date");
      return null;
    }
  }

  /// A time with its offset.
  public @Nullable Instant instant(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      fault(name, "a time with its offset");
      return null;
    }
  }

  /// The fields of an object inside this one. Their faults are this one's.
  public @Nullable JsonFields object(String name) {
    JsonNode value = object.path(name);
    if (absent(value)) {
      return null;
    }
    if (!value.isObject()) {
      fault(name, "an object");
      return null;
    }
    return new JsonFields(value, prefix + name + ".", faults);
  }

  /// The fields of each object in an array; empty where there is none.
  public List<JsonFields> objects(String name) {
    List<JsonFields> all = new ArrayList<>();
    for (JsonNode item : items(name)) {
      if (item.isObject()) {
        all.add(new JsonFields(item, prefix + name + "[].", faults));
      } else {
        fault(name + "[]", "an object");
      }
    }
    return all;
  }

  /// Each text in an array; empty where there is none.
  public List<String> texts(String name) {
    List<String> all = new ArrayList<>();
    for (JsonNode item : items(name)) {
      if (item.isString()) {
        all.add(item.stringValue());
      } else {
        fault(name + "[]", "a text");
      }
    }
    return all;
  }

  private List<JsonNode> items(String name) {
    JsonNode value = object.path(name);
    if (absent(value)) {
      return List.of();
    }
    if (!value.isArray()) {
      fault(name, "an array");
      return List.of();
    }
    return List.copyOf(value.values());
  }

  private static boolean absent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
