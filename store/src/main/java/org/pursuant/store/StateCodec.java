package org.pursuant.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Attachment;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.Publication;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Standing;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// States as JSON and back. What is not stated is left out, and what was written reads back equal.
final class StateCodec {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Texts texts;

  StateCodec(Texts texts) {
    this.texts = texts;
  }

  /// Where texts too long to stand in a state are kept.
  interface Texts {
    boolean inline(String markup);

    long put(String markup);

    String get(long id);
  }

  /// Writes every text in full where it stands.
  static StateCodec whole() {
    return new StateCodec(
        new Texts() {
          @Override
          public boolean inline(String markup) {
            return true;
          }

          @Override
          public long put(String markup) {
            throw new IllegalStateException("every text stands in its state");
          }

          @Override
          public String get(long id) {
            throw new IllegalStateException("every text stands in its state");
          }
        });
  }

  String write(QuestionState s) {
    ObjectNode o = NODES.objectNode();
    put(o, "house", s.house() == null ? null : s.house().code());
    put(o, "tabled", s.tabled());
    put(o, "uin", s.uin());
    put(o, "heading", s.heading());
    put(o, "by", member(s.askedBy()));
    if (s.memberHasInterest() != null) {
      o.put("interest", s.memberHasInterest());
    }
    if (s.body() != null) {
      ArrayNode body = o.putArray("body").add(s.body().name());
      if (s.body().id() != null) {
        body.add(s.body().id());
      }
    }
    put(o, "q", text(s.question()));
    put(o, "due", s.due());
    if (s.namedDay() != null) {
      o.put("named", s.namedDay());
    }
    put(o, "standing", s.standing() == Standing.STANDING ? null : s.standing());
    if (!s.group().isEmpty()) {
      ArrayNode group = o.putArray("group");
      s.group().forEach(p -> group.add((p.tabled() == null ? "" : p.tabled()) + " " + p.uin()));
    }
    put(o, "a", answer(s.answer()));
    put(o, "pub", publication(s.publication()));
    return JSON.writeValueAsString(o);
  }

  String writeTexts(@Nullable SourceText question, @Nullable SourceText answer) {
    ObjectNode o = NODES.objectNode();
    put(o, "q", text(question));
    put(o, "a", text(answer));
    return JSON.writeValueAsString(o);
  }

  private @Nullable ObjectNode answer(@Nullable Answer a) {
    if (a == null) {
      return null;
    }
    ObjectNode o = NODES.objectNode();
    put(o, "text", text(a.text()));
    if (a.holding()) {
      o.put("holding", true);
    }
    put(o, "on", a.answeredOn());
    put(o, "held", a.heldOn());
    put(o, "by", member(a.answeredBy()));
    put(o, "corrected", a.correctedOn());
    put(o, "correctedBy", member(a.correctedBy()));
    put(o, "original", text(a.originalText()));
    if (!a.attachments().isEmpty()) {
      ArrayNode list = o.putArray("files");
      for (Attachment f : a.attachments()) {
        ObjectNode file = list.addObject();
        put(file, "title", f.title());
        put(file, "url", f.url());
        put(file, "type", f.fileType());
        if (f.bytes() != null) {
          file.put("bytes", f.bytes());
        }
      }
    }
    return o;
  }

  private @Nullable ArrayNode text(@Nullable SourceText t) {
    if (t == null) {
      return null;
    }
    ArrayNode node = NODES.arrayNode().add(t.fidelity().name());
    String markup = t.text().markup();
    return texts.inline(markup) ? node.add(markup) : node.add(texts.put(markup));
  }

  private static @Nullable ObjectNode member(@Nullable MemberRef m) {
    if (m == null) {
      return null;
    }
    ObjectNode o = NODES.objectNode();
    if (m.id() != null) {
      o.put("id", m.id().toString());
    }
    put(o, "printed", m.name());
    put(o, "party", m.party());
    put(o, "seat", m.constituency());
    put(o, "office", m.office());
    return o;
  }

  private static @Nullable ObjectNode publication(Publication p) {
    if (p.equals(Publication.NONE)) {
      return null;
    }
    ObjectNode o = NODES.objectNode();
    put(o, "ref", p.reference());
    put(o, "url", p.url());
    put(o, "session", p.session());
    if (!p.notes().isEmpty()) {
      ArrayNode notes = o.putArray("notes");
      p.notes().forEach(notes::add);
    }
    return o;
  }

  private static void put(ObjectNode o, String name, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case JsonNode node -> o.set(name, node);
      default -> o.put(name, value.toString());
    }
  }

  QuestionState read(String json) {
    JsonNode o = JSON.readTree(json);
    String house = string(o, "house");
    String uin = string(o, "uin");
    String standing = string(o, "standing");
    JsonNode body = o.get("body");
    return QuestionState.builder()
        .house(house == null ? null : House.of(house).orElse(null))
        .tabled(day(o, "tabled"))
        .uin(uin == null ? null : new Uin(uin))
        .heading(string(o, "heading"))
        .askedBy(readMember(o.get("by")))
        .memberHasInterest(flag(o, "interest"))
        .body(
            body == null
                ? null
                : new BodyRef(body.size() > 1 ? body.get(1).asInt() : null, body.get(0).asString()))
        .question(readText(o.get("q")))
        .due(day(o, "due"))
        .namedDay(flag(o, "named"))
        .standing(standing == null ? Standing.STANDING : Standing.valueOf(standing))
        .group(readGroup(o.get("group")))
        .answer(readAnswer(o.get("a")))
        .publication(readPublication(o.get("pub")))
        .build();
  }

  /// What [#writeTexts] wrote.
  ///
  /// @param question null where not given
  /// @param answer null where not given
  record Texted(@Nullable SourceText question, @Nullable SourceText answer) {}

  Texted readTexts(String json) {
    JsonNode o = JSON.readTree(json);
    return new Texted(readText(o.get("q")), readText(o.get("a")));
  }

  private @Nullable Answer readAnswer(@Nullable JsonNode o) {
    if (o == null) {
      return null;
    }
    List<Attachment> files = new ArrayList<>();
    for (JsonNode f : o.path("files")) {
      String title = string(f, "title");
      JsonNode bytes = f.get("bytes");
      files.add(
          new Attachment(
              title == null ? "" : title,
              string(f, "url"),
              string(f, "type"),
              bytes == null ? null : bytes.asLong()));
    }
    return new Answer(
        readText(o.get("text")),
        o.has("holding"),
        day(o, "on"),
        day(o, "held"),
        readMember(o.get("by")),
        day(o, "corrected"),
        readMember(o.get("correctedBy")),
        readText(o.get("original")),
        files);
  }

  private @Nullable SourceText readText(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    JsonNode text = node.get(1);
    String markup = text.isNumber() ? texts.get(text.asLong()) : text.asString();
    return new SourceText(
        RichText.ofMarkup(markup), SourceText.Fidelity.valueOf(node.get(0).asString()));
  }

  private static @Nullable MemberRef readMember(@Nullable JsonNode o) {
    if (o == null) {
      return null;
    }
    String written = string(o, "id");
    int colon = written == null ? -1 : written.indexOf(':');
    MemberId id =
        written == null
            ? null
            : new MemberId(written.substring(0, colon), written.substring(colon + 1));
    return new MemberRef(
        id, string(o, "printed"), string(o, "party"), string(o, "seat"), string(o, "office"));
  }

  private static List<GroupPartner> readGroup(@Nullable JsonNode list) {
    List<GroupPartner> group = new ArrayList<>();
    if (list != null) {
      for (JsonNode partner : list) {
        String written = partner.asString();
        int blank = written.indexOf(' ');
        LocalDate tabled = blank == 0 ? null : LocalDate.parse(written.substring(0, blank));
        group.add(new GroupPartner(tabled, new Uin(written.substring(blank + 1))));
      }
    }
    return group;
  }

  private static Publication readPublication(@Nullable JsonNode o) {
    if (o == null) {
      return Publication.NONE;
    }
    List<String> notes = new ArrayList<>();
    o.path("notes").forEach(n -> notes.add(n.asString()));
    return new Publication(string(o, "ref"), string(o, "url"), string(o, "session"), notes);
  }

  private static @Nullable String string(JsonNode o, String name) {
    JsonNode node = o.get(name);
    return node == null ? null : node.asString();
  }

  private static @Nullable LocalDate day(JsonNode o, String name) {
    String value = string(o, name);
    return value == null ? null : LocalDate.parse(value);
  }

  private static @Nullable Boolean flag(JsonNode o, String name) {
    JsonNode node = o.get(name);
    return node == null ? null : (Boolean) node.asBoolean();
  }
}
