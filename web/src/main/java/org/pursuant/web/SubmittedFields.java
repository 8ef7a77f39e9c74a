package org.pursuant.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pursuant.web.site.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what is sent to be done: a form, or a JSON object of texts and lists of texts.
final class SubmittedFields {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SubmittedFields() {}

  /// @throws RefusedException if it can be read as neither
  static Map<String, List<String>> of(Context context) {
    String type = context.contentType();
    String media = type == null ? "" : type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    return switch (media) {
      case "application/json" -> json(context.body());
      case "application/x-www-form-urlencoded" -> form(context);
      case "" -> Map.of();
      default -> throw new RefusedException(Refusals.of(415));
    };
  }

  private static Map<String, List<String>> form(Context context) {
    try {
      return Map.copyOf(context.formParamMap());
    } catch (IllegalArgumentException e) {
      throw new RefusedException(Refusals.of(400), e);
    }
  }

  private static Map<String, List<String>> json(String body) {
    JsonNode object;
    try {
      object = JSON.readTree(body);
    } catch (JacksonException e) {
      throw new RefusedException(unreadable(), e);
    }
    if (!object.isObject()) {
      throw new RefusedException(unreadable());
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    object
        .properties()
        .forEach(property -> fields.put(property.getKey(), texts(property.getValue())));
    return fields;
  }

  private static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> texts.addAll(texts(item)));
    } else if (value.isValueNode() && !value.isNull()) {
      texts.add(value.asString());
    } else if (value.isObject()) {
      throw new RefusedException(unreadable());
    }
    return texts;
  }

  private static Problem unreadable() {
    return new Problem(
        400,
        "unreadable-json",
        "What was sent is no JSON object of texts and lists of texts.",
        "Send something like {\"q\": \"harbour lights\", \"event\": [\"answered\"]}.");
  }
}
